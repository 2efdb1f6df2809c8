package dev.backlot.api.control.cloning;

import dev.backlot.job.Job;
import dev.backlot.kernel.Problem;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The other Jira, page by page; what was read before is not asked for again. */
final class Source {

    private static final int PAGE = 50;

    private final SourceClient client;
    private final KeptPages pages;
    private final Job job;

    Source(SourceClient client, KeptPages pages, Job job) {
        this.client = client;
        this.pages = pages;
        this.job = job;
    }

    /**
     * What is at a path.
     *
     * @throws Problem where it cannot be told, or somebody stopped this
     */
    JsonNode get(String path) {
        return find(path).orElseThrow(() -> Problem.invalid(CloneTexts.nothing(path)));
    }

    /**
     * What is at a path, if there is anything that may be seen.
     *
     * @throws Problem where it cannot be told, or somebody stopped this
     */
    Optional<JsonNode> find(String path) {
        job.check();
        Optional<JsonNode> kept = pages.find(path);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<JsonNode> found = asked(path);
        found.ifPresent(page -> pages.keep(path, page));
        return found;
    }

    private Optional<JsonNode> asked(String path) {
        try {
            return job.waiting(() -> client.find(path));
        } catch (Problem told) {
            throw told;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** A list that an issue may have only the beginning of, when it came with many others. */
    JsonNode whole(JsonNode issue, String field, String key) {
        JsonNode some = issue.path("fields").path(field);
        return some.path(key).size() < some.path("total").asInt(0)
                ? get("/rest/api/2/issue/" + Nodes.id(issue) + "/" + field).path(key)
                : some.path(key);
    }

    /** Hands on each of many values. */
    void each(String path, String key, Consumer<JsonNode> action) {
        each(path, key, PAGE, (address, page) -> page.path(key).forEach(action));
    }

    /**
     * Hands on page after page, with its path.
     *
     * @param key where the values are in a page
     * @param size how many values to ask for at once; the other Jira may give fewer
     */
    void each(String path, String key, int size, BiConsumer<String, JsonNode> action) {
        String all = path + (path.contains("?") ? "&" : "?") + "maxResults=" + size + "&startAt=";
        long next = 0;
        boolean last = false;
        while (!last) {
            JsonNode page = get(all + next);
            action.accept(all + next, page);
            int count = page.path(key).size();
            next += count;
            last = count == 0
                    || page.path("isLast").asBoolean(false)
                    || (page.has("total") && next >= page.path("total").asLong(0));
        }
    }
}
