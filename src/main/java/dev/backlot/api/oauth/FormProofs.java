package dev.backlot.api.oauth;

import dev.backlot.kernel.Secrets;
import dev.backlot.user.Viewer;
import org.springframework.stereotype.Component;

/** Proves that a form was on a page that this server showed to this user: a foreign page cannot know the proof. */
@Component
class FormProofs {

    private static final int BYTES = 32;

    private final String key = Secrets.random(BYTES);

    /** The proof for a user and what the form is about. */
    String of(Viewer viewer, String subject) {
        return Secrets.hash(key + " " + viewer.userId() + " " + subject + " " + key);
    }

    /** Whether that is the proof. */
    boolean isGood(String proof, Viewer viewer, String subject) {
        return Secrets.equal(proof, of(viewer, subject));
    }
}
