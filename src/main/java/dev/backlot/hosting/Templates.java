package dev.backlot.hosting;

import dev.backlot.BacklotProperties.Seed;
import dev.backlot.kernel.Problem;
import dev.backlot.seed.Seeder;
import dev.backlot.snapshot.Images;
import dev.backlot.snapshot.WorldImage;
import dev.backlot.world.CurrentWorld;
import dev.backlot.world.LiveWorld;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What worlds are made of: a picture of each seed, taken when it is first wanted. */
final class Templates {

    private final WorldDatabases databases;
    private final Seeder seeder;
    private final Images images;
    private final Seed usual;
    private final Map<Seed, WorldImage> pictures = new EnumMap<>(Seed.class);

    Templates(WorldDatabases databases, Seeder seeder, Images images, Seed usual) {
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
        Seed seed = template == null ? usual : seed(template);
        return new Origin(seed.name().toLowerCase(Locale.ROOT), image(seed));
    }

    private synchronized WorldImage image(Seed seed) {
        return pictures.computeIfAbsent(seed, this::picture);
    }

    private WorldImage picture(Seed seed) {
        DataSource database = databases.make();
        try {
            return CurrentWorld.in(new LiveWorld("template", database), () -> {
                seeder.fill(seed);
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
