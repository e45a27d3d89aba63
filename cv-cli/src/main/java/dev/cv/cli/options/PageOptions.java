package dev.cv.cli.options;

import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildKey;
import dev.cv.cli.build.FitMode;
import dev.cv.cli.build.Measures;
import dev.cv.theme.PageSize;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how it is laid out. */
public final class PageOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--page",
            paramLabel = "SIZE",
            defaultValue = "A4",
            description =
                    "The paper: A4, Letter, Legal, A5, or a size such as 210mmx297mm (default: ${DEFAULT-VALUE}).")
    private PageSize page = PageSize.A4;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "72",
            description = "How wide plain text is, 0 for no limit (default: ${DEFAULT-VALUE}).")
    private int width = Measures.USUAL.columns();

    @Option(
            names = "--fit",
            paramLabel = "N",
            converter = FitConverter.class,
            description =
                    "At most N pages: set the PDF tighter, as little as needed, as far as the theme allows. off: never"
                            + " tighter, also where that would take in a last page that holds little.")
    private @Nullable FitMode fit;

    /** What is not asked for is as it was before. */
    public void recall(BuildFile recalled) {
        recalled.text(BuildKey.PAGE)
                .filter(before -> !spec.commandLine().getParseResult().hasMatchedOption("--page"))
                .ifPresent(before -> page = size(before));
        if (fit == null) {
            fit = recalled.text(BuildKey.FIT).flatMap(FitMode::parse).orElse(null);
        }
    }

    public Measures measures() {
        return new Measures(page, fit == null ? FitMode.USUAL : fit, width);
    }

    public static PageSize size(String text) {
        return PageSize.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        text + " is no size of paper: write A4, Letter, Legal, A5, or one such as 210mmx297mm"));
    }

    /** The document's date where the content gives none: that of the environment, else as it was before. */
    public static Optional<LocalDate> date(Report report, BuildFile recalled) {
        return sourceDate(report).or(() -> recalled.text(BuildKey.DATE).map(LocalDate::parse));
    }

    /** Reproducible builds set this; see reproducible-builds.org/specs/source-date-epoch. */
    public static Optional<LocalDate> sourceDate(Report report) {
        String epoch = report.world().environment().get("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return Optional.empty();
        }
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException e) {
            report.say("SOURCE_DATE_EPOCH is no number of seconds and is left out of account: " + epoch);
            return Optional.empty();
        }
    }

    /** Reads what {@code --fit} says. */
    public static final class FitConverter implements ITypeConverter<FitMode> {
        @Override
        public FitMode convert(String text) {
            return FitMode.parse(text)
                    .orElseThrow(() -> new TypeConversionException(text + " is no number of pages, nor is it off"));
        }
    }
}
