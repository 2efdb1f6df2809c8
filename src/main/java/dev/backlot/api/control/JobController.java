package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Durations;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.job.Jobs;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Long work, and how far it is. */
@ControlController
class JobController {

    private static final String PATH = "/jobs";

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @Served(
            value = "List the long work that runs or has ended lately",
            known = OWN,
            errors = {401, 403})
    @GetMapping(PATH)
    List<JobBean> jobs(Urls urls) {
        return jobs.all().stream().map(job -> JobBean.of(job, urls)).toList();
    }

    @Served(
            value = "Get how far long work is, or wait for its end",
            known = OWN,
            errors = {400, 401, 403, 404})
    @GetMapping(PATH + "/{id}")
    JobBean job(@PathVariable long id, @RequestParam(defaultValue = "0s") String wait, Urls urls) {
        return JobBean.of(jobs.await(id, Durations.parseWait(wait, "wait")), urls);
    }

    @Served(
            value = "Stop long work",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping(PATH + "/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobBean stopJob(@PathVariable long id, Urls urls) {
        return JobBean.of(jobs.stop(id), urls);
    }
}
