package vn.caunoi.worlds.making;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Actor;
import vn.caunoi.activity.Activities;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Observations;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Ratings;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Terms;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Posts what a story tells, through the ordinary doors; what a door refuses is left out and counted. */
public final class Clerk {

    private static final int TRIES = 25;

    private final Doors doors;
    private final Actor actor;
    private final Map<Long, Item> live = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private int leftOut;

    /** The doors through which worlds enter. */
    public record Doors(
            Ledger ledger,
            Zones zones,
            Enterprises enterprises,
            Organizations organizations,
            Terms terms,
            Members members,
            Ratings ratings,
            Activities activities,
            Observations observations) {

        /** Where the doors are found. */
        public interface House {
            <T> T bean(Class<T> type);
        }

        public static Doors of(House house) {
            return new Doors(
                    house.bean(Ledger.class),
                    house.bean(Zones.class),
                    house.bean(Enterprises.class),
                    house.bean(Organizations.class),
                    house.bean(Terms.class),
                    house.bean(Members.class),
                    house.bean(Ratings.class),
                    house.bean(Activities.class),
                    house.bean(Observations.class));
        }
    }

    public Clerk(Doors doors, Actor actor) {
        this.doors = doors;
        this.actor = actor;
    }

    /** Live entries by number. */
    Map<Long, Item> live() {
        return live;
    }

    public Map<String, Integer> refusals() {
        return refusals;
    }

    int leftOut() {
        return leftOut;
    }

    /** Whether everything that it names was posted, or stands among these. */
    boolean knows(Item item, Set<String> alongside) {
        return Codes.needed(item).stream().allMatch(code -> known.contains(code) || alongside.contains(code));
    }

    /** Posts what can be posted of this; false where nothing could. */
    boolean post(PostingKind kind, List<Long> voided, List<Item> added) {
        List<Item> left = new ArrayList<>(added);
        for (int tries = 0; tries < TRIES && !(left.isEmpty() && voided.isEmpty()); tries++) {
            Map<Long, Item> numbered = new HashMap<>();
            try {
                doors.ledger().post(actor, kind, posting -> write(posting, voided, left, numbered));
                settle(voided, numbered);
                return true;
            } catch (Refused refused) {
                refused.refusals().forEach(refusal -> refusals.merge(refusal.rule(), 1, Integer::sum));
                if (!takeOut(refused.refusals(), left, numbered) && !voided.isEmpty()) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean takeOut(List<Refusal> reasons, List<Item> left, Map<Long, Item> numbered) {
        Set<Item> blamed = new HashSet<>();
        for (Refusal refusal : reasons) {
            Item item = refusal.entry() == null ? null : numbered.get(refusal.entry());
            if (item != null) {
                blamed.add(item);
            }
        }
        if (blamed.isEmpty() && !left.isEmpty()) {
            blamed.addAll(left.subList(left.size() / 2, left.size()));
        }
        Set<String> gone = new HashSet<>();
        blamed.forEach(item -> gone.addAll(Codes.brought(item)));
        gone.removeAll(known);
        int before = left.size();
        left.removeIf(
                item -> blamed.contains(item) || Codes.needed(item).stream().anyMatch(gone::contains));
        leftOut += before - left.size();
        return !blamed.isEmpty();
    }

    private void settle(List<Long> voided, Map<Long, Item> numbered) {
        voided.forEach(live::remove);
        live.putAll(numbered);
        numbered.values().forEach(item -> known.addAll(Codes.brought(item)));
    }

    private boolean write(Posting posting, List<Long> voided, List<Item> items, Map<Long, Item> numbered) {
        record(posting, Item.OfZone.class, Item.OfZone::entry, doors.zones()::record, voided, items, numbered);
        record(
                posting,
                Item.OfEnterprise.class,
                Item.OfEnterprise::entry,
                doors.enterprises()::record,
                voided,
                items,
                numbered);
        record(posting, Item.OfUnit.class, Item.OfUnit::entry, doors.organizations()::record, voided, items, numbered);
        record(posting, Item.OfTerm.class, Item.OfTerm::entry, doors.terms()::record, voided, items, numbered);
        record(posting, Item.OfMember.class, Item.OfMember::entry, doors.members()::record, voided, items, numbered);
        record(posting, Item.OfRating.class, Item.OfRating::entry, doors.ratings()::record, voided, items, numbered);
        record(
                posting,
                Item.OfActivity.class,
                Item.OfActivity::entry,
                doors.activities()::record,
                voided,
                items,
                numbered);
        record(
                posting,
                Item.OfReport.class,
                Item.OfReport::entry,
                doors.observations()::record,
                voided,
                items,
                numbered);
        return true;
    }

    private <I extends Item, E> void record(
            Posting posting,
            Class<I> type,
            Function<I, E> content,
            BiFunction<Posting, Changes<E>, List<Long>> door,
            List<Long> voided,
            List<Item> items,
            Map<Long, Item> numbered) {
        List<I> added = items.stream().filter(type::isInstance).map(type::cast).toList();
        List<Long> taken = voided.stream()
                .filter(entry -> type.isInstance(live.get(entry)))
                .toList();
        if (added.isEmpty() && taken.isEmpty()) {
            return;
        }
        List<Long> numbers = door.apply(
                posting, new Changes<>(taken, added.stream().map(content).toList()));
        for (int i = 0; i < numbers.size(); i++) {
            numbered.put(numbers.get(i), added.get(i));
        }
    }

    @Nullable
    Item at(long entry) {
        return live.get(entry);
    }
}
