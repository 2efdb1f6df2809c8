package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Served;
import dev.backlot.api.control.transfer.FileForm;
import dev.backlot.api.control.transfer.RecipeReader;
import dev.backlot.recipe.Recipes;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Data for tests, said in short. */
@ControlController
class SeedController {

    private final Recipes recipes;

    SeedController(Recipes recipes) {
        this.recipes = recipes;
    }

    @Served(
            value = "Add what a recipe asks for",
            known = OWN,
            errors = {400, 401, 403, 409})
    @PostMapping(
            path = "/seed",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    SeededBean seed(HttpServletRequest request) throws IOException {
        return SeededBean.of(
                recipes.make(RecipeReader.read(FileForm.of(request.getContentType()), request.getInputStream())));
    }
}
