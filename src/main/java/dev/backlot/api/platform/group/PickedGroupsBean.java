package dev.backlot.api.platform.group;

import java.util.List;

/** The groups that a picker offers. */
record PickedGroupsBean(String header, int total, List<PickedGroup> groups) {

    record PickedGroup(String name, String html, List<LabelBean> labels) {}

    record LabelBean(String text, String title, String type) {}

    static PickedGroupsBean of(List<PickedGroup> shown, int total) {
        return new PickedGroupsBean("Showing " + shown.size() + " of " + total + " matching groups", total, shown);
    }
}
