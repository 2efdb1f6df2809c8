package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Parameters;
import dev.backlot.api.Served;
import dev.backlot.api.control.transfer.FileCheck;
import dev.backlot.api.control.transfer.FileForm;
import dev.backlot.api.control.transfer.WorldExport;
import dev.backlot.api.control.transfer.WorldImport;
import dev.backlot.api.control.transfer.WorldSchema;
import dev.backlot.job.Jobs;
import dev.backlot.snapshot.Images;
import dev.backlot.snapshot.WorldImage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A whole world as one file. */
@ControlController
class TransferController {

    private final Images images;
    private final Jobs jobs;

    TransferController(Images images, Jobs jobs) {
        this.images = images;
        this.jobs = jobs;
    }

    @Served(
            value = "Get all of the world as a file",
            known = OWN,
            errors = {400, 401, 403})
    @GetMapping(
            path = "/export",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    void exportWorld(
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String secrets,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean all = Boolean.TRUE.equals(Parameters.flag(secrets, "secrets"));
        WorldImage image = images.take();
        FileForm form = FileForm.of(format == null ? request.getHeader("Accept") : format);
        response.setContentType(form.mediaType());
        WorldExport.write(image, form, all, response.getOutputStream());
    }

    @Served(
            value = "Make the world what a file tells",
            known = OWN,
            errors = {400, 401, 403, 409})
    @PostMapping(
            path = "/import",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void importWorld(HttpServletRequest request) throws IOException {
        FileForm form = FileForm.of(request.getContentType());
        InputStream in = request.getInputStream();
        jobs.run("import", job -> {
            job.expect(-1, "rows read");
            WorldImage image = WorldImport.read(images.layout(), form, in, job::advance);
            job.expect(image.size(), "rows written");
            images.put(image, job::advance);
            return job;
        });
    }

    @Served(
            value = "Tell what is wrong with a file",
            known = OWN,
            errors = {400, 401, 403})
    @PostMapping(
            path = "/validate",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void validateFile(HttpServletRequest request) throws IOException {
        byte[] file = request.getInputStream().readAllBytes();
        FileCheck.check(images.layout(), FileForm.of(request.getContentType()), file);
    }

    @Served(
            value = "Get the JSON Schema of a world's file",
            known = OWN,
            errors = {401, 403})
    @GetMapping("/world.schema.json")
    Map<String, Object> worldSchema() {
        return WorldSchema.of(images.layout());
    }
}
