package dev.backlot.api.fault;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.fault.Fault;
import dev.backlot.fault.Faults;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sets faults and takes them away. */
@RestController
@RequestMapping(path = "/_backlot/v1/faults", produces = MediaType.APPLICATION_JSON_VALUE)
class FaultController {

    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    @Served(
            value = "Let something go wrong",
            known = OWN,
            errors = {400, 401, 403})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FaultBean addFault(@RequestBody JsonBody body) {
        return bean(faults.add(FaultBodies.rule(body)));
    }

    @Served(
            value = "List what goes wrong",
            known = OWN,
            errors = {401, 403})
    @GetMapping
    List<FaultBean> listFaults() {
        return faults.all().stream().map(this::bean).toList();
    }

    @Served(
            value = "Get a fault and how often it was met",
            known = OWN,
            errors = {401, 403, 404})
    @GetMapping("/{id}")
    FaultBean getFault(@PathVariable long id) {
        return bean(faults.get(id));
    }

    @Served(
            value = "Take a fault away",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeFault(@PathVariable long id) {
        faults.remove(id);
    }

    @Served(
            value = "Let nothing go wrong any more",
            known = OWN,
            errors = {401, 403})
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clearFaults() {
        faults.clear();
    }

    private FaultBean bean(Fault fault) {
        return FaultBean.of(fault, faults.isActive(fault));
    }
}
