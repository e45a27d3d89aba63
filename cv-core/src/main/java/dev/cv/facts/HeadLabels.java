package dev.cv.facts;

import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Labels the parts of all heads of a section: each by what speaks for itself, then once more by what the others taught, as
 * the style of a résumé is consistent.
 */
final class HeadLabels {

    private static final int ROUNDS = 2;
    private static final int MOST_PLACES = 3;
    private static final int NONE = -1;

    /** How much speaks against a place that is torn from what a comma parts it from; against one whose town is no part of it. */
    private static final double TORN = 1.5;

    private static final double PART_OF_PLACE = 2.25;

    /** How much speaks against a thing in a series. */
    private static final double LISTED = 2;

    private final Evidence evidence;
    private final boolean schools;
    private final double noOrganization;
    private final double noRole;

    HeadLabels(SectionKind kind, Evidence evidence) {
        this.evidence = evidence;
        this.schools = kind == SectionKind.EDUCATION;
        this.noOrganization = kind == SectionKind.EDUCATION ? 1.5 : 1.2;
        this.noRole = kind == SectionKind.EDUCATION ? 0.5 : 1.3;
    }

    /** One labeling for each head. */
    List<Labeling> label(List<List<HeadPart>> heads) {
        List<List<Map<Label, Double>>> own = heads.stream()
                .map(parts -> parts.stream().map(evidence::own).toList())
                .toList();
        List<Labeling> labelings = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            labelings.add(best(heads.get(i), own.get(i)));
        }
        for (int round = 0; round < ROUNDS && heads.size() > 1; round++) {
            for (Labeling labeling : labelings) {
                double certainty = Math.min(1, labeling.margin() / 2);
                for (int i = 0; i < labeling.parts().size(); i++) {
                    evidence.teach(labeling.parts().get(i), labeling.labels().get(i), certainty);
                }
            }
            labelings.clear();
            for (int i = 0; i < heads.size(); i++) {
                labelings.add(best(heads.get(i), taught(heads.get(i), own.get(i))));
            }
        }
        return labelings;
    }

    private List<Map<Label, Double>> taught(List<HeadPart> parts, List<Map<Label, Double>> own) {
        List<Map<Label, Double>> scores = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            scores.add(evidence.withTaught(parts.get(i), own.get(i)));
        }
        return scores;
    }

    private Labeling best(List<HeadPart> parts, List<Map<Label, Double>> scores) {
        int n = parts.size();
        List<Boolean> saidPlaces = parts.stream().map(evidence::saysPlace).toList();
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        int[] choice = {NONE, NONE, NONE, 0};
        for (int organization = NONE; organization < n; organization++) {
            for (int role = NONE; role < n; role++) {
                if (role == organization && role != NONE) {
                    continue;
                }
                double top = Double.NEGATIVE_INFINITY;
                int[] topPlace = {NONE, 0};
                for (int place = NONE; place < n; place++) {
                    for (int length = 1; length <= (place == NONE ? 1 : MOST_PLACES); length++) {
                        double score = isSeries(saidPlaces, place, length)
                                ? Double.NEGATIVE_INFINITY
                                : score(parts, scores, organization, role, place, length);
                        if (score > top) {
                            top = score;
                            topPlace = new int[] {place, length};
                        }
                    }
                }
                if (top > best) {
                    second = best;
                    best = top;
                    choice = new int[] {organization, role, topPlace[0], topPlace[1]};
                } else if (top > second) {
                    second = top;
                }
            }
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean place = choice[2] != NONE && i >= choice[2] && i < choice[2] + choice[3];
            labels.add(
                    i == choice[0]
                            ? Label.ORGANIZATION
                            : i == choice[1] ? Label.ROLE : place ? Label.PLACE : Label.OTHER);
        }
        spread(parts, labels);
        if (choice[0] == NONE && choice[1] == NONE) {
            kindAsRole(parts, labels);
        }
        double margin = second == Double.NEGATIVE_INFINITY ? 2 : best - second;
        return new Labeling(parts, labels, margin);
    }

    /** Where nothing else says what somebody was, a kind of work does: {@code Freelance}. */
    private static void kindAsRole(List<HeadPart> parts, List<Label> labels) {
        for (int i = 0; i < parts.size(); i++) {
            if (WorkKinds.has(parts.get(i).text()) && !parts.get(i).bracketed()) {
                labels.set(i, Label.ROLE);
                return;
            }
        }
    }

    /** {@code Engineer, Backend} is one role, and {@code School of Law, University of Leeds} one school. */
    private void spread(List<HeadPart> parts, List<Label> labels) {
        for (int i = 1; i < parts.size(); i++) {
            Label before = labels.get(i - 1);
            String mark = parts.get(i).before();
            boolean beside = labels.get(i) == Label.OTHER
                    && parts.get(i).line().isSame(parts.get(i - 1).line())
                    && !parts.get(i).bracketed();
            boolean role =
                    (mark.startsWith(",") || (schools && mark.startsWith("-"))) && evidence.isMoreOfRole(parts.get(i));
            boolean roles =
                    mark.startsWith(";") && RoleWords.isRole(parts.get(i).text());
            boolean school = (mark.startsWith(",") || mark.startsWith("-")) && evidence.isMoreOfSchool(parts.get(i));
            boolean more = before == Label.ROLE ? role || roles : before == Label.ORGANIZATION && school;
            if (beside && more) {
                labels.set(i, before);
            }
        }
        for (int i = parts.size() - 2; i >= 0; i--) {
            boolean beside = labels.get(i) == Label.OTHER
                    && labels.get(i + 1) == Label.ORGANIZATION
                    && isBehindComma(parts, i + 1);
            boolean name = !schools
                    && i == 0
                    && Evidence.looksLikeName(parts.get(0).text())
                    && !evidence.saysAny(parts.get(0));
            if (beside && (name || evidence.isMoreOfSchool(parts.get(i)))) {
                labels.set(i, Label.ORGANIZATION);
            } else if (schools && isSubjectBefore(parts, labels, i)) {
                labels.set(i, Label.ROLE);
            }
        }
    }

    /** Whether nothing but a space parts what was studied from the degree behind it, as in Chinese: {@code 软件工程专业 本科}. */
    private boolean isSubjectBefore(List<HeadPart> parts, List<Label> labels, int at) {
        return labels.get(at) == Label.OTHER
                && labels.get(at + 1) == Label.ROLE
                && parts.get(at + 1).before().isEmpty()
                && !parts.get(at + 1).bracketed()
                && parts.get(at).line().isSame(parts.get(at + 1).line())
                && !evidence.isMoreOfSchool(parts.get(at))
                && !evidence.saysPlace(parts.get(at));
    }

    /** Whether the place is but the country, in brackets, of a town that would be the role: {@code Lliria (Spain)}. */
    private boolean isTownOf(List<HeadPart> parts, int place, int organization, int role) {
        return place > 0
                && parts.get(place).bracketed()
                && (place - 1 != organization || isBehindComma(parts, organization))
                && place - 1 != role
                && !parts.get(place - 1).bracketed()
                && parts.get(place - 1).line().isSame(parts.get(place).line())
                && evidence.isCountry(parts.get(place));
    }

    /**
     * Whether a name stands before the place as a town does, with nothing that says that it is an organization: between commas, where
     * what stands before it would be nothing, or right before a state's letters ({@code San Francisco, CA}).
     */
    private boolean isInSeries(List<HeadPart> parts, int place, int organization, int role) {
        return place > 0
                && organization == place - 1
                && isBehindComma(parts, place)
                && ((role != place - 2 && isBehindComma(parts, organization)) || evidence.isState(parts.get(place)))
                && !evidence.saysAny(parts.get(organization))
                && !parts.get(organization).isLink();
    }

    /** Whether a comma alone parts it from what stands before, in the same style. */
    private static boolean isBehindComma(List<HeadPart> parts, int at) {
        return at > 0
                && parts.get(at).before().startsWith(",")
                && parts.get(at).line().isSame(parts.get(at - 1).line());
    }

    /** Whether a comma parts a place from what is then nothing: a list of things is none. */
    private static boolean isTorn(List<HeadPart> parts, int at, int other, int organization, int role) {
        return at > 0
                && at < parts.size()
                && other >= 0
                && other != organization
                && other != role
                && parts.get(at).line().isSame(parts.get(at - 1).line())
                && parts.get(at).before().startsWith(",");
    }

    /** A longer series is one of things, but where something says that it is a place. */
    private static boolean isSeries(List<Boolean> saidPlaces, int place, int length) {
        return place != NONE
                && length >= MOST_PLACES
                && !saidPlaces
                        .subList(place, Math.min(place + length, saidPlaces.size()))
                        .contains(true);
    }

    private double score(
            List<HeadPart> parts, List<Map<Label, Double>> scores, int organization, int role, int place, int length) {
        int end = place == NONE ? NONE : place + length;
        boolean overlaps = place != NONE
                && (end > parts.size()
                        || (organization >= place && organization < end)
                        || (role >= place && role < end));
        if (overlaps) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = (organization == NONE ? -noOrganization : 0) + (role == NONE ? -noRole : 0);
        for (int i = 0; i < parts.size(); i++) {
            boolean isPlace = place != NONE && i >= place && i < end;
            if (isPlace
                    && i > place
                    && (!parts.get(i).line().isSame(parts.get(i - 1).line())
                            || parts.get(i - 1).isClosed()
                            || !(parts.get(i).before().startsWith(",")
                                    || (parts.get(i).bracketed() && evidence.saysCountry(parts.get(i)))))) {
                return Double.NEGATIVE_INFINITY;
            }
            Label label = i == organization
                    ? Label.ORGANIZATION
                    : i == role ? Label.ROLE : isPlace ? Label.PLACE : Label.OTHER;
            score += scores.get(i).getOrDefault(label, 0.0);
        }
        double listed = listed(parts, organization) + listed(parts, role) + listed(parts, place);
        boolean town = place != NONE && role != NONE && evidence.saysPlace(parts.get(place));
        int told = town && !evidence.saysAny(parts.get(role)) ? NONE : role; // nothing but a town stands before France
        boolean part = place != NONE
                && (isInSeries(parts, place, organization, role) || isTownOf(parts, place, organization, told));
        boolean torn = place != NONE
                && (isTorn(parts, place, place - 1, organization, told) || isTorn(parts, end, end, organization, role));
        boolean roleFirst = organization != NONE && role != NONE && role < organization;
        boolean placeBehind = organization != NONE && place > organization;
        boolean placeBefore = place != NONE
                && place < organization
                && (schools || isBehindComma(parts, organization))
                && !evidence.saysPlace(parts.get(place));
        return score
                + (roleFirst ? 0.1 : 0)
                + (placeBehind ? 0.4 : 0)
                - (placeBefore ? 1 : 0)
                - (part ? PART_OF_PLACE : torn ? TORN : 0)
                - listed;
    }

    /** What speaks against a thing in a series behind a time being a fact, where another line says facts: tools are listed there. */
    private double listed(List<HeadPart> parts, int at) {
        if (at == NONE || parts.get(at).line().time().isEmpty() || evidence.saysAny(parts.get(at))) {
            return 0;
        }
        HeadLine line = parts.get(at).line();
        List<HeadPart> beside =
                parts.stream().filter(part -> part.line().isSame(line)).toList();
        boolean series = beside.size() >= MOST_PLACES
                && beside.stream().skip(1).allMatch(part -> part.before().startsWith(","))
                && beside.get(0).start() > line.time().get().start();
        return series && parts.size() > beside.size() + 1 ? LISTED : 0;
    }
}
