package dev.backlot.api.platform.server;

import dev.backlot.kernel.JiraVersion;
import java.util.List;

/** What a Data Center says of itself; clients choose their dialect by {@code deploymentType}. */
record ServerInfoBean(
        String baseUrl,
        String version,
        List<Integer> versionNumbers,
        String deploymentType,
        int buildNumber,
        String buildDate,
        int databaseBuildNumber,
        String serverTime,
        String scmInfo,
        String serverTitle) {

    static ServerInfoBean of(JiraVersion version, String baseUrl, String title, String serverTime) {
        return new ServerInfoBean(
                baseUrl,
                version.release(),
                version.numbers(),
                "Server",
                version.build(),
                version.buildDay() + "T00:00:00.000+0000",
                version.build(),
                serverTime,
                "backlot",
                title);
    }
}
