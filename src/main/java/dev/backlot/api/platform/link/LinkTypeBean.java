package dev.backlot.api.platform.link;

import dev.backlot.api.Urls;
import dev.backlot.link.LinkType;
import java.util.List;

/** A type of links, with keys as recorded on Data Center 10.4.0. */
record LinkTypeBean(String id, String name, String inward, String outward, String self) {

    /** All of them. */
    record All(List<LinkTypeBean> issueLinkTypes) {}

    static LinkTypeBean of(LinkType type, Urls urls) {
        String id = Long.toString(type.id());
        return new LinkTypeBean(id, type.name(), type.inward(), type.outward(), urls.platform("issueLinkType/" + id));
    }
}
