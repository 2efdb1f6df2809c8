package dev.backlot.api.teams;

import dev.backlot.team.Skill;

/** A skill; the keys are documented. */
record SkillBean(long id, String title, boolean shareable) {

    static SkillBean of(Skill skill) {
        return new SkillBean(skill.id(), skill.title(), skill.shareable());
    }
}
