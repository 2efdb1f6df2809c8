package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.setting.Monitoring;
import dev.backlot.setting.Monitoring.Kind;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The switches of counters. */
@PlatformController
class MonitoringController {

    private final Monitoring monitoring;

    MonitoringController(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    record MonitoringBean(boolean enabled) {}

    @Served(
            value = "Ask whether the application is monitored",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/monitoring/app")
    MonitoringBean isAppMonitoringEnabled() {
        return new MonitoringBean(monitoring.isOn(Kind.APP));
    }

    @Served(
            value = "Switch the monitoring of the application",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/monitoring/app")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setAppMonitoringEnabled(@RequestBody JsonBody body) {
        monitoring.set(Kind.APP, Switches.enabled(body));
    }

    @Served(
            value = "Ask whether the inner parts are monitored",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/monitoring/ipd")
    MonitoringBean isIpdMonitoringEnabled() {
        return new MonitoringBean(monitoring.isOn(Kind.IPD));
    }

    @Served(
            value = "Switch the monitoring of the inner parts",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/monitoring/ipd")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setIpdMonitoringEnabled(@RequestBody JsonBody body) {
        monitoring.set(Kind.IPD, Switches.enabled(body));
    }

    @Served(
            value = "Ask whether the counters of the virtual machine are exposed",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/monitoring/jmx/areMetricsExposed")
    boolean areMetricsExposed() {
        return monitoring.isOn(Kind.JMX);
    }

    @Served(
            value = "Get the counters that can be exposed; there are none",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/monitoring/jmx/getAvailableMetrics")
    List<String> getAvailableMetrics() {
        monitoring.isOn(Kind.JMX);
        return List.of();
    }

    @Served(
            value = "Expose the counters of the virtual machine",
            known = DOCUMENTED,
            errors = {401, 403})
    @PostMapping("/monitoring/jmx/startExposing")
    void start() {
        monitoring.set(Kind.JMX, true);
    }

    @Served(
            value = "Expose the counters of the virtual machine no longer",
            known = DOCUMENTED,
            errors = {401, 403})
    @PostMapping("/monitoring/jmx/stopExposing")
    void stop() {
        monitoring.set(Kind.JMX, false);
    }
}
