package dev.backlot.seed;

import java.util.List;

/** Words for issues that read like those of a team that runs a web shop. */
final class DemoTexts {

    private static final List<String> ROLES =
            List.of("shopper", "returning customer", "guest", "support agent", "shop owner", "warehouse clerk");

    private static final List<String> WISHES = List.of(
            "pay with a saved card",
            "filter results by size",
            "see the delivery date before paying",
            "get a receipt by mail",
            "reorder from an old order",
            "share a wish list",
            "compare two products",
            "track a parcel",
            "cancel an order within an hour",
            "use the shop with a screen reader",
            "search in my own language",
            "leave a review with a photo",
            "be told when a product is back",
            "split an order into two parcels",
            "see prices with tax",
            "log in with a passkey",
            "change the delivery address",
            "export my orders",
            "see what others bought",
            "use a voucher twice");

    private static final List<String> FAULTS = List.of(
            "Basket loses an item after log-in",
            "Search shows sold-out products first",
            "Total is a cent off with two vouchers",
            "Page jumps while pictures load",
            "Mail has the wrong time zone",
            "Back button empties the form",
            "Slow answer when a name has an umlaut",
            "Double click orders twice",
            "Filter forgets the brand",
            "Broken picture in the old browser",
            "Log-out does not end the second session",
            "Postcode with a blank is refused",
            "Reviews are counted twice",
            "Parcel link leads nowhere",
            "Rounding differs between basket and receipt",
            "Price in the list is not the price in the basket");

    private static final List<String> CHORES = List.of(
            "Upgrade the build to the newest plugin",
            "Move the nightly job off the web node",
            "Write down how to restore a backup",
            "Remove the old payment adapter",
            "Measure the start-up time",
            "Renew the test certificates",
            "Cut the log volume by half",
            "Split the order table by year",
            "Add an alert for slow queries",
            "Document the order states",
            "Replace the home-made cache",
            "Try the search index on a copy of production",
            "Give each service its own database user");

    private static final List<String> PARTS =
            List.of("Sketch", "Build the form", "Cover with tests", "Wire the service", "Check with support");

    private static final List<String> LABELS =
            List.of("checkout", "search", "mobile", "performance", "accessibility", "security", "tech-debt");

    private DemoTexts() {}

    /** A summary for the so many-th issue of a type. */
    static String summary(long typeId, int index) {
        if (typeId == StandardConstants.BUG) {
            return pick(FAULTS, index) + round(index, FAULTS);
        }
        if (typeId == StandardConstants.TASK) {
            return pick(CHORES, index) + round(index, CHORES);
        }
        if (typeId == StandardConstants.SUB_TASK) {
            return pick(PARTS, index);
        }
        return "As a " + pick(ROLES, index + index / WISHES.size()) + " I want to " + pick(WISHES, index);
    }

    static String description(long typeId, String summary) {
        if (typeId == StandardConstants.BUG) {
            return "h3. Steps\n# Open the shop\n# Follow the title: _" + summary
                    + "_\n\nh3. Expected\nWhat the customer was promised.";
        }
        return "*Why:* " + summary + ".\n\n* It is tested.\n* It is documented.";
    }

    static List<String> labels(int index) {
        return index % 3 == 0
                ? List.of()
                : index % 5 == 0
                        ? List.of(pick(LABELS, index), pick(LABELS, index + 3)).stream()
                                .sorted()
                                .toList()
                        : List.of(pick(LABELS, index));
    }

    private static String round(int index, List<String> texts) {
        int round = index / texts.size();
        return round == 0 ? "" : " (" + (round + 1) + ")";
    }

    private static <T> T pick(List<T> all, int index) {
        return all.get(index % all.size());
    }
}
