package dev.backlot.api.control.transfer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The two forms of a file. */
public enum FileForm {
    /** JSON, as every tool reads it. */
    JSON(
            "application/json",
            JsonMapper.builder(JsonFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()),
    /** YAML, as people read it. */
    YAML(
            "application/yaml",
            YAMLMapper.builder(YAMLFactory.builder()
                            .loadSettings(LoadSettings.builder()
                                    .setCodePointLimit(Integer.MAX_VALUE)
                                    .build())
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .build());

    private final String mediaType;
    // A mapper that is built is never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ObjectMapper mapper;

    FileForm(String mediaType, ObjectMapper mapper) {
        this.mediaType = mediaType;
        this.mapper = mapper;
    }

    /** The form that a media type or a file's name speaks of; JSON where it speaks of none. */
    public static FileForm of(@Nullable String word) {
        String text = word == null ? "" : word.toLowerCase(Locale.ROOT);
        return text.contains("yaml") || text.endsWith(".yml") ? YAML : JSON;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    ObjectMapper mapper() {
        return mapper;
    }
}
