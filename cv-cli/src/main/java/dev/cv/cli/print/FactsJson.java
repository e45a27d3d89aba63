package dev.cv.cli.print;

import dev.cv.facts.SaidKind;
import dev.cv.model.Contact;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.source.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was understood of a résumé, for programs. (FORMAT.md, "Facts") */
public final class FactsJson {

    private FactsJson() {}

    public static String of(Resume resume) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("language", resume.metadata().language());
        resume.person()
                .heading()
                .ifPresent(
                        name -> json.put("name", said(resume.person().name(), /* inferred= */ false, name.position())));
        resume.person()
                .label()
                .ifPresent(label -> json.put("label", said(label.text(), /* inferred= */ false, label.position())));
        json.put(
                "contacts",
                resume.person().contacts().stream().map(FactsJson::contact).toList());
        json.put("sections", resume.sections().stream().map(FactsJson::section).toList());
        return JsonTree.of(json);
    }

    private static Map<String, Object> contact(Contact contact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", FactRows.word(contact.kind()));
        contact.target().ifPresent(target -> json.put("target", target));
        FactRows.account(contact).ifPresent(account -> {
            json.put("network", account.network());
            json.put("username", account.username());
        });
        json.putAll(said(contact.text(), /* inferred= */ false, contact.position()));
        return json;
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", section.title().strip());
        json.put("kind", FactRows.word(section.kind()));
        json.put("inferred", !SaidKind.of(section));
        put(section.position(), json);
        json.put(
                "entries",
                section.entries().stream()
                        .filter(entry -> !entry.head().isEmpty())
                        .map(FactsJson::entry)
                        .toList());
        return json;
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", FactRows.title(entry));
        put(entry.position(), json);
        put("organization", entry.organization(), json);
        put("role", entry.role(), json);
        entry.location().ifPresent(place -> json.put("place", said(entry, place.text(), place.position())));
        entry.period().ifPresent(period -> json.put("time", time(entry, period)));
        return json;
    }

    private static Map<String, Object> time(Entry entry, Period period) {
        Map<String, Object> json = said(entry, period.text(), period.position());
        period.start().ifPresent(date -> json.put("start", date.toString()));
        period.end().ifPresent(date -> json.put("end", date.toString()));
        json.put("present", period.present());
        json.put("expected", period.expected());
        return json;
    }

    private static void put(String name, Optional<Fact> fact, Map<String, Object> json) {
        fact.ifPresent(known -> json.put(name, said(known.text(), known.inferred(), known.position())));
    }

    private static Map<String, Object> said(Entry entry, String text, Position at) {
        return said(text, FactRows.isInferred(entry, at), at);
    }

    private static Map<String, Object> said(String text, boolean inferred, Position at) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text.strip());
        json.put("inferred", inferred);
        put(at, json);
        return json;
    }

    private static void put(Position at, Map<String, Object> json) {
        json.put("file", at.file().shownAs());
        json.put("line", at.line());
        json.put("column", at.column());
    }
}
