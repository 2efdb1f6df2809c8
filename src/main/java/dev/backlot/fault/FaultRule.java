package dev.backlot.fault;

/**
 * What somebody wants to go wrong.
 *
 * @param match for whom
 * @param quota how often
 * @param effect what
 */
public record FaultRule(FaultMatch match, FaultQuota quota, FaultEffect effect) {}
