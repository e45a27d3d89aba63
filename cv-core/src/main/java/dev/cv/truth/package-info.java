/**
 * Rules on what a résumé claims; {@link dev.cv.truth.Truth} lists them.
 *
 * <ul>
 *   <li>Times: {@code OrderRule}, {@code FutureRule}, {@code PresentRule}, {@code DurationRule}, {@code TotalRule}, and
 *       {@code HistoryRule} on gaps and overlaps, which a {@code History} of {@code Employment}s shows; they count in
 *       {@code MonthSpan}s, but for {@code SideWork}.
 *   <li>What was not understood, or not written yet: {@code JobsRule}, {@code NoTimeRule}, {@code PlaceholderRule}.
 *   <li>Names and addresses: {@code EmployerRule}, {@code LogoRule}, {@code ContactRule}, {@code LinkRule} by {@code LinkForms}.
 *   <li>Files: {@code TranslationRule}, {@code UnusedFiles}.
 * </ul>
 */
@NullMarked
package dev.cv.truth;

import org.jspecify.annotations.NullMarked;
