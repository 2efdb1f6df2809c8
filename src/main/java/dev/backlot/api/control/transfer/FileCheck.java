package dev.backlot.api.control.transfer;

import dev.backlot.kernel.Problem;
import dev.backlot.recipe.Recipes;
import dev.backlot.snapshot.Layout;
import java.io.ByteArrayInputStream;

/** Looks at files without doing what they say. */
public final class FileCheck {

    private FileCheck() {}

    /**
     * Reads a file as a world where it has {@code backlot}, as a recipe otherwise.
     *
     * @throws Problem with all that is wrong
     */
    public static void check(Layout layout, FileForm form, byte[] file) {
        if (WorldImport.isWorld(form, new ByteArrayInputStream(file))) {
            WorldImport.read(layout, form, new ByteArrayInputStream(file));
        } else {
            Recipes.check(RecipeReader.read(form, new ByteArrayInputStream(file)));
        }
    }
}
