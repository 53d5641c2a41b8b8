package org.fihrist.repair.lexicon;

/** Takes the forms that inflection makes. */
@FunctionalInterface
interface FormSink {

  /**
   * Takes one form.
   *
   * @param form the form as it is spelt, with its pronoun suffix, without proclitics
   * @param slots what can be written before it, see {@link Slots}
   * @param rarity how much rarer the form is than its stem, in hundredths of a nat
   */
  void accept(String form, int slots, int rarity);
}
