package dev.backlot.throttle;

import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.Locale;

/** Whose way of limiting it is, with the numbers that hold where nobody sets others. */
public enum PolicyKind {
    /** Jira Data Center: a bucket of tokens for each user. The numbers are those of the recorded server. */
    JIRA(30, 10, 30),
    /** Jira Cloud: as above, with other headers. The numbers are those of a measured site. */
    JIRA_CLOUD(100, 1, 350),
    /** Jira Align: so many in a minute for each address, and whoever makes more is blocked for a while. */
    ALIGN(600, 60, 600),
    /** Ativo's cloud: so many in three minutes for all callers together, and no word of when to come again. */
    ATIVO(100, 180, 100);

    private final long requests;
    private final long seconds;
    private final long max;

    PolicyKind(long requests, long seconds, long max) {
        this.requests = requests;
        this.seconds = seconds;
        this.max = max;
    }

    /**
     * The kind with this name, such as {@code jira-cloud}, in any letter case.
     *
     * @throws Problem where there is none
     */
    public static PolicyKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalidField("policy", ThrottleTexts.POLICY));
    }

    /** The name in settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The numbers where nobody sets others. */
    public Limit usual() {
        return new Limit(requests, seconds, max);
    }
}
