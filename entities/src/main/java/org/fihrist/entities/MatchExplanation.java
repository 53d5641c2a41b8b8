package org.fihrist.entities;

import java.util.List;
import java.util.Objects;

/**
 * Why a mention was reported.
 *
 * @param mention the mention
 * @param spelling the listed name or alias it was read as; the entry's name for another
 *     transcription or a surname
 * @param rule how the text's form comes from the spelling, in a few lower-case words
 * @param cost how far the form is from the spelling: 10 for the very letters, more for another
 *     spelling, an ending, proclitics, a transcription
 * @param baseOdds log odds that the spelling is the name, before any word around was looked at
 * @param odds log odds with all evidence; above 0
 * @param evidence what was found in the text, each with its weight
 */
public record MatchExplanation(
    EntityMention mention,
    String spelling,
    String rule,
    int cost,
    double baseOdds,
    double odds,
    List<Evidence> evidence) {

  /**
   * Checks that nothing is null and copies the list.
   *
   * @param mention the mention
   * @param spelling the listed name or alias it was read as; the entry's name for another
   *     transcription or a surname
   * @param rule how the text's form comes from the spelling, in a few lower-case words
   * @param cost how far the form is from the spelling: 10 for the very letters, more for another
   *     spelling, an ending, proclitics, a transcription
   * @param baseOdds log odds that the spelling is the name, before any word around was looked at
   * @param odds log odds with all evidence; above 0
   * @param evidence what was found in the text, each with its weight
   */
  public MatchExplanation {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(spelling, "spelling");
    Objects.requireNonNull(rule, "rule");
    evidence = List.copyOf(evidence);
  }

  /**
   * Something in the text that speaks for the name.
   *
   * @param what what it is, in a few lower-case words
   * @param weight what it adds to the log odds
   */
  public record Evidence(String what, double weight) {

    /**
     * Checks that nothing is null.
     *
     * @param what what it is, in a few lower-case words
     * @param weight what it adds to the log odds
     */
    public Evidence {
      Objects.requireNonNull(what, "what");
    }
  }
}
