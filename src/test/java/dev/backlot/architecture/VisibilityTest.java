package dev.backlot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of the server its modules keep to themselves. */
class VisibilityTest {

    private static final double LEAST_SHARE = 0.45;
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void aboutHalfTheTypesArePackagePrivate() {
        List<JavaClass> types = handwrittenTypes();
        List<String> hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();
        assertThat((double) hidden.size() / types.size())
                .as(
                        "share of package-private types among the %d of src/main/java (%d are): what no other package"
                                + " names need not be public",
                        types.size(), hidden.size())
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    /** Top-level types with a source file: neither what ANTLR generated nor what Spring's AOT processing did. */
    private static List<JavaClass> handwrittenTypes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.backlot").stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type ->
                                Files.exists(SOURCES.resolve(type.getName().replace('.', '/') + ".java")))
                        .toList();
    }
}
