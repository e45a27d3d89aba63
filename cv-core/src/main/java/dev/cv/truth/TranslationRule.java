package dev.cv.truth;

import dev.cv.audit.Content;
import dev.cv.audit.Findings;
import dev.cv.audit.FolderRule;
import dev.cv.audit.Subject;
import dev.cv.content.FileHead;
import dev.cv.model.Resume;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Locale;

/** What a manifest says in one language where its entries are there in another; of entries reading tells it. */
final class TranslationRule implements FolderRule {

    private static final List<String> WORDS = List.of("label", "tagline", "headline", "subject");

    @Override
    public void check(Content content, Findings findings) {
        for (Subject subject : content.subjects()) {
            Resume resume = subject.resume();
            FileHead.file(content.tree(), resume.metadata().origin().manifest())
                    .ifPresent(file -> check(file, resume.metadata().language(), findings));
        }
    }

    private static void check(SourceFile manifest, String language, Findings findings) {
        YamlValue.Mapping values = FileHead.values(manifest);
        boolean known = values.values().get("lang") instanceof YamlValue.Scalar scalar
                && !scalar.text().isBlank()
                && !isSame(scalar.text().strip(), language);
        boolean listing = values.values().containsKey("sections");
        if (!known || !listing || isSame(nameLanguage(manifest), language)) {
            return;
        }
        for (String key : WORDS) {
            if (values.values().get(key) instanceof YamlValue.Scalar scalar
                    && !scalar.text().isBlank()) {
                findings.report(
                        TruthProblem.MISSING_TRANSLATION,
                        values.keys().getOrDefault(key, scalar.position()),
                        key,
                        language,
                        manifest.slug() + "." + language + ".md");
                return;
            }
        }
    }

    private static String nameLanguage(SourceFile file) {
        String slug = file.slug();
        return slug.substring(slug.lastIndexOf('.') + 1);
    }

    private static boolean isSame(String one, String other) {
        return primary(one).equals(primary(other));
    }

    private static String primary(String tag) {
        return tag.replaceFirst("[-_].*$", "").toLowerCase(Locale.ROOT);
    }
}
