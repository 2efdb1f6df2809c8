package dev.backlot.api.aip;

import java.util.List;

/** Some of the assets that are wanted. {@code startAt}, {@code maxResult} and {@code sortParams} are the vendor's words. */
record AssetPageBean(long startAt, int maxResult, long total, List<SortBean> sortParams, List<AssetBean> assets) {}
