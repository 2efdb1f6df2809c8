package dev.backlot.api.platform.field;

import java.util.List;

/** A page of options. */
record CustomFieldOptionsBean(int total, List<CustomFieldOptionBean> options) {}
