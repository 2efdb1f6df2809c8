package dev.backlot.hosting;

import dev.backlot.BacklotProperties.Seed;
import dev.backlot.kernel.Problem;
import dev.backlot.seed.Seeder;
import dev.backlot.snapshot.Images;
import dev.backlot.snapshot.WorldImage;
import dev.backlot.world.CurrentWorld;
import dev.backlot.world.LiveWorld;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What worlds are made of: a picture of each seed, taken when it is first wanted. */
final class Templates {

    private final WorldDatabases databases;
    private final Seeder seeder;
    private final Images images;
    private final String usual;
    private final Map<String, WorldImage> pictures = new HashMap<>();

    Templates(WorldDatabases databases, Seeder seeder, Images images, String usual) {
        this.databases = databases;
        this.seeder = seeder;
        this.images = images;
        this.usual = usual;
    }

    /**
     * What a template gives, null for what the server itself was filled with.
     *
     * @throws Problem where there is no template of that name
     */
    Origin origin(@Nullable String template) {
        if (template == null) {
            return new Origin(usual, image(usual, seeder::fill));
        }
        Seed seed = seed(template);
        return new Origin(template, image(template, () -> seeder.fill(seed)));
    }

    private synchronized WorldImage image(String name, Runnable filling) {
        return pictures.computeIfAbsent(name, missing -> picture(filling));
    }

    private WorldImage picture(Runnable filling) {
        DataSource database = databases.make();
        try {
            return CurrentWorld.in(new LiveWorld("template", database), () -> {
                filling.run();
                return images.take();
            });
        } finally {
            databases.drop(database);
        }
    }

    private static Seed seed(String template) {
        return switch (template) {
            case "demo" -> Seed.DEMO;
            case "empty" -> Seed.EMPTY;
            default -> throw Problem.invalidField("template", HostingTexts.unknownTemplate(template));
        };
    }
}
