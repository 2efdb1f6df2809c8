package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.hosting.HostedWorld;
import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.job.Job;
import dev.backlot.job.Jobs;
import dev.backlot.kernel.Problem;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.world.CurrentWorld;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Long work, looked at, waited for and stopped. */
@HttpTest
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JobTest {

    private static final String JOBS = "/_backlot/v1/jobs";

    @Autowired
    private Jira jira;

    @Autowired
    private Jobs jobs;

    @Autowired
    private HostedWorlds worlds;

    private final CountDownLatch going = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void leaveNone() {
        end.countDown();
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    @Test
    void A_job_is_seen_by_others_while_it_runs() throws InterruptedException {
        long first = jobs.<Long>run("seed", Job::id);
        Job job = started();
        String path = JOBS + "/" + job.id();
        jira.as("admin")
                .get(path)
                .then()
                .statusCode(200)
                .body("self", equalTo(jira.url() + path))
                .body("id", equalTo((int) job.id()))
                .body("kind", equalTo("import"))
                .body("state", equalTo("running"))
                .body("done", equalTo(3))
                .body("total", equalTo(10))
                .body("unit", equalTo("rows"))
                .body("message", equalTo("Reading"))
                .body("started", notNullValue())
                .body("ended", nullValue());
        jira.as("admin")
                .get(JOBS)
                .then()
                .statusCode(200)
                .body("id", contains((int) job.id(), (int) first))
                .body("state", contains("running", "done"));

        end.countDown();
        jira.as("admin")
                .get(path + "?wait=30s")
                .then()
                .body("state", equalTo("done"))
                .body("ended", notNullValue());
    }

    @Test
    void A_wait_ends_with_its_time() throws InterruptedException {
        Job job = started();
        jira.as("admin")
                .get(JOBS + "/" + job.id() + "?wait=1ms")
                .then()
                .statusCode(200)
                .body("state", equalTo("running"));
    }

    @Test
    void A_job_is_stopped() throws InterruptedException {
        Job job = started();
        String path = JOBS + "/" + job.id();
        jira.as("admin").delete(path).then().statusCode(202).body("id", equalTo((int) job.id()));
        jira.as("admin")
                .get(path + "?wait=30s")
                .then()
                .body("state", equalTo("stopped"))
                .body("message", equalTo("Stopped."));
        jira.as("admin").delete(path).then().statusCode(202).body("state", equalTo("stopped"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1?wait=61s | 400 | The time to wait must be at most 60s.",
                "1?wait=soon | 400 | The value of 'wait' must be a time with its unit, such as 500ms, 30s, 5m or 1h.",
                "1?wait=-1s | 400 | The value of 'wait' must be a time with its unit, such as 500ms, 30s, 5m or 1h.",
            })
    void A_wait_that_cannot_be_is_refused(String query, int status, String message) {
        jira.as("admin").get(JOBS + "/" + query).then().statusCode(status).body("errors.wait", equalTo(message));
    }

    @Test
    void An_unknown_job_is_not_found() {
        jira.as("admin")
                .get(JOBS + "/99")
                .then()
                .statusCode(404)
                .body("errorMessages", contains("There is no job 99."));
        jira.as("admin").delete(JOBS + "/99").then().statusCode(404);
    }

    @Test
    void A_world_has_jobs_of_its_own_which_end_with_it() throws InterruptedException {
        HostedWorld world = worlds.create(new NewWorld("busy", "empty", null, null));
        Job job = CurrentWorld.in(world.live(), this::startedHere);
        going.await();
        jira.as("admin").get(JOBS).then().body("", empty());
        jira.as("admin")
                .basePath("/w/busy")
                .get(JOBS)
                .then()
                .body("self", contains(jira.url() + "/w/busy/_backlot/v1/jobs/" + job.id()));

        jira.as("admin").delete("/_backlot/v1/worlds/busy").then().statusCode(204);
        assertThat(job.state()).isEqualTo(Job.State.STOPPED);
    }

    @Test
    void A_reset_stops_what_would_write_into_the_new_world() throws InterruptedException {
        Job job = started();
        jira.as("admin").post("/_backlot/v1/reset").then().statusCode(204);
        assertThat(job.state()).isEqualTo(Job.State.STOPPED);
        jira.as("admin").get(JOBS).then().body("", empty());
    }

    private Job started() throws InterruptedException {
        Job job = startedHere();
        going.await();
        return job;
    }

    private Job startedHere() {
        return jobs.start("import", job -> {
            job.expect(10, "rows");
            job.advance(3);
            job.tell("Reading");
            try {
                job.waiting(() -> {
                    going.countDown();
                    end.await();
                    return true;
                });
            } catch (Problem stopped) {
                throw stopped;
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        });
    }
}
