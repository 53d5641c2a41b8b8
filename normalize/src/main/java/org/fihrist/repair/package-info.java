/**
 * Repair of lost and misplaced word boundaries.
 *
 * <p>A scraper drops the space at a link's edge, an editor the one after a letter that does not
 * join; others stand before a comma or inside a word. {@link org.fihrist.repair.BoundaryRepairer}
 * puts them right and leaves everything else alone:
 *
 * <pre>{@code
 * BoundaryRepairer repairer =
 *     BoundaryRepairer.builder()
 *         .lexicon(TrainedLexicon.open(Path.of("news.lexicon")))
 *         .knownWords(List.of("روسيا", "إيران"))
 *         .build();
 * MappedText repaired = repairer.apply("روسياوإيران");   // "روسيا وإيران"
 * }</pre>
 *
 * <p>The words come from a {@link org.fihrist.repair.Lexicon}: the one built in, one that {@link
 * org.fihrist.repair.LexiconTrainer} counted in documents of one's own, the names of a gazetteer,
 * or {@linkplain org.fihrist.repair.Lexicons#union all of them}.
 *
 * <p>Terms: a <i>seam</i> is the place between two words that were written as one; a <i>piece</i>
 * is one of these words; a <i>key</i> is a word as lexicons know it, {@link
 * org.fihrist.repair.Lexicon#key}; a <i>cost</i> is the logarithm of a probability, negative, in
 * hundredths of a nat.
 */
@NullMarked
package org.fihrist.repair;

import org.jspecify.annotations.NullMarked;
