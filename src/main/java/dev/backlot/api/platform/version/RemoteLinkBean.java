package dev.backlot.api.platform.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.backlot.api.Urls;
import dev.backlot.version.RemoteVersionLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another system keeps about a version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemoteLinkBean(
        String self, @Nullable String name, @JsonRawValue String link) {

    /** All of one version, or of one global id. */
    record Links(List<RemoteLinkBean> links) {}

    /**
     * The bean of that link.
     *
     * @param versionName the name of the version
     */
    static RemoteLinkBean of(RemoteVersionLink link, @Nullable String versionName, Urls urls) {
        String self = address(Long.toString(link.versionId()), link.globalId(), urls);
        return new RemoteLinkBean(self, versionName, link.json());
    }

    static String address(String versionId, String globalId, Urls urls) {
        String encoded = URLEncoder.encode(globalId, StandardCharsets.UTF_8).replace("+", "%20");
        return urls.platform("version/" + versionId + "/remotelink/" + encoded);
    }
}
