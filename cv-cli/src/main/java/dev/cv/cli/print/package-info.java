/**
 * How findings, tables, readings and progress look on a terminal, in JSON and in SARIF.
 *
 * <ul>
 *   <li>Findings: {@code DiagnosticPrinter} and, of a check, {@code FindingPrinter}, in each {@code DiagnosticFormat}:
 *       for people, as {@code JsonLine}, {@code GithubAnnotation}, {@code Sarif}. {@code RuleGuide} tells of
 *       {@code KnownRules}, {@code UnifiedDiff} of repairs.
 *   <li>What machines read: {@code Reading}, as {@code ReadingTable} or {@code ReadingJson}, with {@code SourceGaps}; job ads:
 *       {@code MatchTable}, {@code MatchJson}; what was understood: {@code FactRows}, as {@code FactsTable}, and
 *       {@code FactsJson}.
 *   <li>Forms: {@code TextTable}, {@code TimelineChart}, {@code WrappedText}, {@code JsonTree}; {@code Cells} counts
 *       how wide text is.
 *   <li>While it goes on: {@code Spinner}, {@code Progress}, {@code Console}.
 * </ul>
 */
@NullMarked
package dev.cv.cli.print;

import org.jspecify.annotations.NullMarked;
