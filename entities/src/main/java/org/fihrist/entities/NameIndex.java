package org.fihrist.entities;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.match.Automaton;
import org.fihrist.match.MatchConsumer;
import org.fihrist.match.MatchKind;
import org.jspecify.annotations.Nullable;

/**
 * All forms of all names in one scanner. A scanner's value is the number of a form; a table says
 * whose it is. The cues of entries are scanned along with the names.
 *
 * <p>An index may lie over a base. Its numbers of forms and of entries then go on where those of
 * the base end, and what the base has of hidden entries is left out.
 */
final class NameIndex {

  private static final int[] NOTHING = {};

  private final @Nullable NameIndex base;
  private final int[] hidden;
  private final int firstForm;
  private final int firstEntry;
  private final Automaton automaton;
  private final VariantIndex variants;
  private final List<Entry> entries;
  private final FormTable forms;

  NameIndex(List<Entry> entries) {
    this(null, NOTHING, entries);
  }

  /**
   * An index over a base that has none below it.
   *
   * @param hidden entries of the base that are gone, ascending
   */
  NameIndex(@Nullable NameIndex base, int[] hidden, List<Entry> entries) {
    this.base = base;
    this.hidden = hidden;
    this.firstForm = base == null ? 0 : base.forms.size();
    this.firstEntry = base == null ? 0 : base.entryCount();
    this.entries = entries;
    this.variants = new VariantIndex();
    FormTable.Builder table = new FormTable.Builder();
    Automaton.Builder builder = Automaton.builder();
    for (int i = 0; i < entries.size(); i++) {
      add(builder, table, i);
    }
    forms = table.build();
    automaton = builder.build();
  }

  private NameIndex(
      List<Entry> entries, FormTable forms, Automaton automaton, VariantIndex variants) {
    this.base = null;
    this.hidden = NOTHING;
    this.firstForm = 0;
    this.firstEntry = 0;
    this.entries = entries;
    this.forms = forms;
    this.automaton = automaton;
    this.variants = variants;
  }

  void write(DataOutputStream out) throws IOException {
    forms.write(out);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    automaton.write(bytes);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
    variants.write(out);
  }

  /**
   * Reads what was written for the same entries.
   *
   * @throws IllegalArgumentException if a number does not fit them
   */
  static NameIndex read(DataInputStream in, List<Entry> entries) throws IOException {
    FormTable forms = FormTable.read(in, entries);
    byte[] bytes = new byte[GazetteerFile.count(in, "bytes of the automaton")];
    in.readFully(bytes);
    Automaton automaton = Automaton.read(new ByteArrayInputStream(bytes));
    return new NameIndex(entries, forms, automaton, VariantIndex.read(in, entries.size()));
  }

  private void add(Automaton.Builder builder, FormTable.Builder table, int entryIndex) {
    Entry entry = entries.get(entryIndex);
    List<String> names = entry.names();
    for (int n = 0; n < names.size(); n++) {
      int number = n;
      NameForms.of(
          entry,
          names.get(n),
          (form, kind) -> {
            if (isUsable(form)) {
              put(builder, form, table.add(entryIndex, number, kind, form));
            }
          });
      addVariants(entryIndex, entry, names.get(n));
    }
    for (String name : names) {
      String omitted = Elliptical.omitted(entry, name);
      if (!omitted.isEmpty()) {
        putCue(builder, table, omitted, entryIndex);
      }
    }
    for (String cue : entry.cues()) {
      putCue(builder, table, cue, entryIndex);
    }
  }

  private void addVariants(int entryIndex, Entry entry, String name) {
    if (entry.type() == EntityType.ROLE || (entry.ambiguous() && name.indexOf(' ') < 0)) {
      return;
    }
    if (entry.type() == EntityType.DEMONYM) {
      NameForms.of(
          entry,
          name,
          (form, kind) -> {
            if (!form.startsWith(NisbaForms.ARTICLE)) {
              variants.add(entryIndex, entry.type(), form);
            }
          });
    } else {
      variants.add(entryIndex, entry.type(), name);
    }
  }

  private static boolean isUsable(String form) {
    return NameText.refusal(form).isEmpty();
  }

  private static void putCue(
      Automaton.Builder builder, FormTable.Builder table, String cue, int entryIndex) {
    if (isUsable(cue)) {
      put(builder, cue, table.addCue(entryIndex));
    }
  }

  private static void put(Automaton.Builder builder, String form, int value) {
    builder.add(form, value, hasBreak(form));
  }

  /** Whether a form has a break that a text may leave out: between words, or letters and digits. */
  private static boolean hasBreak(String form) {
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isWhitespace(c)) {
        return true;
      }
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
    }
    return letter && digit;
  }

  /** Tells every form of a name that stands in a text. */
  void scan(CharSequence text, MatchConsumer consumer) {
    if (base != null) {
      NameIndex below = base;
      below.scan(
          text,
          (value, start, end, proclitics) ->
              isHidden(below.entryIndex(value)) || consumer.accept(value, start, end, proclitics));
    }
    MatchConsumer own =
        base == null
            ? consumer
            : (value, start, end, proclitics) ->
                consumer.accept(firstForm + value, start, end, proclitics);
    automaton.scan(text, MatchKind.ALL, true, own);
  }

  /**
   * Tells the names that a text transcribes in another way than the entries do, later ones first.
   */
  void findVariants(
      CharSequence text, OrdinaryWords words, VariantFinder.Taken taken, VariantFinder.Sink sink) {
    if (!variants.isEmpty()) {
      VariantFinder.Sink own =
          (entry, start, end, proclitics, cost) ->
              sink.found(firstEntry + entry, start, end, proclitics, cost);
      new VariantFinder(text, variants, words, taken, base == null ? sink : own).run();
    }
    if (base != null) {
      base.findVariants(
          text,
          words,
          taken,
          (entry, start, end, proclitics, cost) -> {
            if (!isHidden(entry)) {
              sink.found(entry, start, end, proclitics, cost);
            }
          });
    }
  }

  private boolean isHidden(int entryIndex) {
    return Arrays.binarySearch(hidden, entryIndex) >= 0;
  }

  /** How many entries have numbers, the hidden ones too. */
  int entryCount() {
    return firstEntry + entries.size();
  }

  /** How many entries there are, the hidden ones not. */
  int shownCount() {
    return entryCount() - hidden.length;
  }

  Entry entry(int entryIndex) {
    return base != null && entryIndex < firstEntry
        ? base.entry(entryIndex)
        : entries.get(entryIndex - firstEntry);
  }

  int entryIndex(int value) {
    return base != null && value < firstForm
        ? base.entryIndex(value)
        : firstEntry + forms.entry(value - firstForm);
  }

  boolean isCue(int value) {
    return base != null && value < firstForm ? base.isCue(value) : forms.isCue(value - firstForm);
  }

  Kind kind(int value) {
    return base != null && value < firstForm ? base.kind(value) : forms.kind(value - firstForm);
  }

  /** The name or alias that the form was made from. */
  String spelling(int value) {
    if (base != null && value < firstForm) {
      return base.spelling(value);
    }
    Entry entry = entry(entryIndex(value));
    int name = forms.name(value - firstForm);
    return name == 0 ? entry.name() : entry.aliases().get(name - 1);
  }

  /** The form as it is spelt. */
  CharSequence form(int value) {
    if (base != null && value < firstForm) {
      return base.form(value);
    }
    CharSequence form = forms.spelling(value - firstForm);
    return form.length() == 0 ? spelling(value) : form;
  }
}
