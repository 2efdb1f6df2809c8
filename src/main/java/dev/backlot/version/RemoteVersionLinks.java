package dev.backlot.version;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other systems keep about versions. Who sees a version sees it; changing it takes administering the project. */
@Service
@Transactional(readOnly = true)
public class RemoteVersionLinks {

    private static final int GLOBAL_ID_LIMIT = 255;
    private static final int LINK_LIMIT = 32_768;

    private final RemoteVersionLinkRepository repository;
    private final Versions versions;
    private final Projects projects;

    RemoteVersionLinks(RemoteVersionLinkRepository repository, Versions versions, Projects projects) {
        this.repository = repository;
        this.versions = versions;
        this.projects = projects;
    }

    /**
     * The links of a version, oldest first.
     *
     * @throws Problem where the version cannot be seen
     */
    public List<RemoteVersionLink> of(String versionId) {
        return repository.findByVersionIdOrderById(versions.require(versionId).id());
    }

    /** The links with this global id on versions that the caller may see, oldest first. */
    public List<RemoteVersionLink> named(String globalId) {
        Set<Long> projectIds = projects.browsableIds();
        Set<Long> seen = versions.all().stream()
                .filter(version -> projectIds.contains(version.projectId()))
                .map(Version::id)
                .collect(Collectors.toSet());
        return repository.findByGlobalIdOrderById(globalId).stream()
                .filter(link -> seen.contains(link.versionId()))
                .toList();
    }

    /**
     * One link.
     *
     * @throws Problem where the version cannot be seen or has no such link
     */
    public RemoteVersionLink require(String versionId, String globalId) {
        return repository
                .findByVersionIdAndGlobalId(versions.require(versionId).id(), globalId)
                .orElseThrow(() -> Problem.notFound(VersionTexts.NO_LINK.formatted(globalId, versionId)));
    }

    /**
     * Makes a link or changes the one that has this global id.
     *
     * @throws Problem where the version cannot be seen or changed, or a text is too long
     */
    @Transactional
    public void set(String versionId, String globalId, String json) {
        long id = managed(versionId);
        if (globalId.isBlank() || globalId.length() > GLOBAL_ID_LIMIT) {
            throw Problem.invalidField("globalId", VersionTexts.GLOBAL_ID_LONG);
        }
        if (json.length() > LINK_LIMIT) {
            throw Problem.invalid(VersionTexts.LINK_LONG);
        }
        RemoteVersionLink link = repository
                .findByVersionIdAndGlobalId(id, globalId)
                .orElseGet(() -> new RemoteVersionLink(id, globalId));
        link.json(json);
        repository.save(link);
    }

    /**
     * Deletes one link.
     *
     * @throws Problem where the version cannot be seen or changed, or has no such link
     */
    @Transactional
    public void delete(String versionId, String globalId) {
        managed(versionId);
        repository.delete(require(versionId, globalId));
    }

    /**
     * Deletes all links of a version.
     *
     * @throws Problem where the version cannot be seen or changed
     */
    @Transactional
    public void deleteAll(String versionId) {
        repository.findByVersionIdOrderById(managed(versionId)).forEach(repository::delete);
    }

    private long managed(String versionId) {
        Version version = versions.require(versionId);
        versions.requireAdmin(version.projectId());
        return version.id();
    }
}
