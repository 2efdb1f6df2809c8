package dev.backlot.api.control.transfer;

import dev.backlot.kernel.Problem;
import dev.backlot.recipe.Recipes;
import dev.backlot.seed.SeedFile;
import dev.backlot.snapshot.Images;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Reads the files that a server can be filled with: a world is what has {@code backlot}, everything else a recipe. */
@Component
class SeedFiles implements SeedFile {

    private final Images images;
    private final Recipes recipes;

    SeedFiles(Images images, Recipes recipes) {
        this.images = images;
        this.recipes = recipes;
    }

    @Override
    public void load(Path file) {
        FileForm form = FileForm.of(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            if (isWorld(file, form)) {
                images.put(WorldImport.read(images.layout(), form, in));
            } else {
                recipes.make(RecipeReader.read(form, in));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The seed " + file + " cannot be read: it is no file, nor 'demo' or 'empty'", unreadable);
        } catch (Problem wrong) {
            throw new IllegalStateException(
                    "The seed " + file + " is no world and no recipe: " + wrong.getMessage(), wrong);
        }
    }

    private static boolean isWorld(Path file, FileForm form) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorldImport.isWorld(form, in);
        }
    }
}
