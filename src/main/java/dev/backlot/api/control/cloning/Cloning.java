package dev.backlot.api.control.cloning;

import dev.backlot.BacklotProperties;
import dev.backlot.job.Job;
import dev.backlot.job.Jobs;
import dev.backlot.kernel.Problem;
import dev.backlot.outbound.AddressGuard;
import dev.backlot.outbound.GuardedClient;
import dev.backlot.seed.Seeder;
import dev.backlot.seed.World;
import dev.backlot.user.Passwords;
import dev.backlot.world.WorldTime;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Makes the present thread's world what a running Jira is, as far as its REST API tells. */
@Service
public class Cloning {

    private static final String KIND = "clone";

    private final CloneProperties properties;
    private final GuardedClient guarded;
    private final BacklotProperties server;
    private final Jobs jobs;
    private final Seeder seeder;
    private final ForeignJql foreign;
    private final Passwords passwords;
    private final Clock clock;
    private final WorldTime time;

    Cloning(
            CloneProperties properties,
            BacklotProperties server,
            Jobs jobs,
            Seeder seeder,
            ForeignJql foreign,
            Passwords passwords,
            Clock clock,
            WorldTime time) {
        this.properties = properties;
        this.guarded = new GuardedClient(
                new AddressGuard("backlot.clone.allow", properties.allow()),
                properties.connectTimeout(),
                properties.answerTimeout());
        this.server = server;
        this.jobs = jobs;
        this.seeder = seeder;
        this.foreign = foreign;
        this.passwords = passwords;
        this.clock = clock;
        this.time = time;
    }

    /**
     * Begins a clone, once the other Jira has told who it is and let the credentials in. Until everything is read the world
     * stays what it is; then it becomes the clone in one transaction. A clone that broke off goes on where it stopped when
     * the same is asked for again.
     *
     * @param fresh whether to read again what was read before
     * @throws Problem where there is no Jira, it may not be called or lets nobody in, or this world has a clone under way
     */
    public Job start(CloneOrder order, boolean fresh) {
        requireIdle();
        JsonNode me;
        try (SourceClient client = new SourceClient(order, properties, guarded, seconds -> {})) {
            me = identity(client);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable(CloneTexts.STOPPED);
        }
        KeptPages pages = new KeptPages(
                directory(), order.url() + " " + Nodes.word(me, "key"), time.timeOfDay(), properties.keep());
        return begin(order, me, pages, fresh);
    }

    /** One at a time: another may have begun while the other Jira was asked who it is. */
    private synchronized Job begin(CloneOrder order, JsonNode me, KeptPages pages, boolean fresh) {
        requireIdle();
        if (fresh) {
            pages.clear();
        }
        return jobs.start(KIND, job -> {
            clone(order, me, pages, job);
            pages.clear();
        });
    }

    private void requireIdle() {
        if (jobs.all().stream().anyMatch(job -> job.kind().equals(KIND) && job.state() == Job.State.RUNNING)) {
            throw Problem.conflict(CloneTexts.BUSY);
        }
    }

    private static JsonNode identity(SourceClient client) throws InterruptedException {
        JsonNode server = client.find("/rest/api/2/serverInfo")
                .filter(info -> info.has("version"))
                .orElseThrow(() -> Problem.invalidField("url", CloneTexts.NO_JIRA));
        if (Nodes.word(server, "deploymentType").equals("Cloud")) {
            throw Problem.invalidField("url", CloneTexts.CLOUD);
        }
        return client.find("/rest/api/2/myself").orElseThrow(() -> Problem.invalidField("token", CloneTexts.WHO));
    }

    private void clone(CloneOrder order, JsonNode me, KeptPages pages, Job job) {
        try (SourceClient client =
                new SourceClient(order, properties, guarded, seconds -> job.tell(CloneTexts.waiting(seconds)))) {
            Source source = new Source(client, pages, job);
            OtherJira jira = OtherJira.read(source, job, me, order.boards(), properties.pageSize());
            if (jira.boards().parts().isEmpty()) {
                throw Problem.invalidField("boards", CloneTexts.NO_BOARDS);
            }
            Clone clone =
                    new Clone(jira, source, order.anonymous() ? Disguise.complete() : Disguise.none(), clock.instant());
            job.tell(CloneTexts.WRITING);
            job.expect(jira.issues().count(), "issues");
            String password = order.password();
            World world = clone.world(password == null ? null : passwords.hash(password));
            seeder.replace(world, clone.issues(job));
            job.tell(clone.summary(
                    world, foreign.replace(world.filters(), jira.projects().query())));
        }
    }

    private Path directory() {
        Path data = server.dataDir();
        return Optional.ofNullable(properties.directory())
                .or(() -> Optional.ofNullable(data).map(files -> files.resolve("clone")))
                .orElseGet(() -> Path.of(
                        System.getProperty("java.io.tmpdir"), "backlot-clone-" + System.getProperty("user.name")));
    }
}
