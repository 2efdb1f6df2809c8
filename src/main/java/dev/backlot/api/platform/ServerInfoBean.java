package dev.backlot.api.platform;

import dev.backlot.api.Urls;
import java.util.List;

/** What a Data Center 10.3 says of itself; clients choose their dialect by {@code deploymentType}. */
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

    static ServerInfoBean of(Urls urls, String serverTime) {
        return new ServerInfoBean(
                urls.base(),
                "10.3.24",
                List.of(10, 3, 24),
                "Server",
                10030024,
                "2026-08-01T00:00:00.000+0000",
                10030024,
                serverTime,
                "backlot",
                "Backlot");
    }
}
