package org.fihrist.entities;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.match.Automaton;
import org.fihrist.match.AutomatonFormatException;
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
  private final BreakFilter breaks;
  private final VariantIndex variants;
  private final List<Entry> entries;
  private final FormTable forms;

  /* By form, filled without locks when it is first asked for: 0 for what is not known yet. */
  private final byte[] known;
  private int @Nullable [] phrases;

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
    VariantIndex.Builder others = new VariantIndex.Builder();
    FormTable.Builder table = new FormTable.Builder();
    Scanned builder = new Scanned();
    for (int i = 0; i < entries.size(); i++) {
      add(builder, table, others, i);
    }
    forms = table.build();
    known = new byte[forms.size()];
    variants = others.build(forms, entries);
    automaton = builder.names.build();
    breaks = builder.breaks.build();
  }

  private NameIndex(
      List<Entry> entries,
      FormTable forms,
      VariantIndex variants,
      BreakFilter breaks,
      Automaton automaton) {
    this.base = null;
    this.hidden = NOTHING;
    this.firstForm = 0;
    this.firstEntry = 0;
    this.entries = entries;
    this.forms = forms;
    this.known = new byte[forms.size()];
    this.automaton = automaton;
    this.breaks = breaks;
    this.variants = variants;
  }

  void write(Sections.Writer out) throws IOException {
    forms.write(out);
    variants.write(out);
    breaks.write(out);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    automaton.write(bytes);
    out.bytes(bytes.toByteArray());
  }

  /**
   * Takes what was written for the same entries.
   *
   * @throws IllegalArgumentException if a number does not fit them
   */
  static NameIndex read(Sections.Reader in, List<Entry> entries) throws AutomatonFormatException {
    FormTable forms = FormTable.read(in, entries.size());
    VariantIndex variants = VariantIndex.read(in, forms, entries);
    BreakFilter breaks = BreakFilter.read(in);
    return new NameIndex(entries, forms, variants, breaks, Automaton.read(in.bytes()));
  }

  /* What is scanned for, and where its breaks may be other ones. For one thread. */
  private static final class Scanned {

    final Automaton.Builder names = Automaton.builder();
    final BreakFilter.Builder breaks = new BreakFilter.Builder();

    /* The alef of an accusative keeps its word apart from the next one. */
    void add(String form, int value, boolean softBreaks) {
      names.add(form, value);
      if (softBreaks && WordPieces.areSeveral(form)) {
        breaks.add(form);
      }
    }
  }

  private void add(
      Scanned builder, FormTable.Builder table, VariantIndex.Builder others, int place) {
    Entry entry = entries.get(place);
    table.entry();
    for (String name : entry.names()) {
      table.name();
      boolean varies = mayVary(entry, name);
      NameForms.of(
          entry,
          name,
          (form, kind) -> {
            if (isUsable(form)) {
              int value = table.add(kind, name, form);
              builder.add(form, value, kind != Kind.TANWIN);
              if (varies && isOwnForm(entry, name, form)) {
                others.add(value, entry.type(), form);
              }
            }
          });
    }
    for (String name : entry.names()) {
      String omitted = Elliptical.omitted(entry, name);
      if (!omitted.isEmpty()) {
        putCue(builder, table, omitted);
      }
    }
    for (String cue : entry.cues()) {
      putCue(builder, table, cue);
    }
  }

  private static boolean mayVary(Entry entry, String name) {
    return entry.type() != EntityType.ROLE && !(entry.ambiguous() && name.indexOf(' ') < 0);
  }

  /* Names are transcribed as they are listed, demonyms in each form but for the article. */
  private static boolean isOwnForm(Entry entry, String name, String form) {
    return entry.type() == EntityType.DEMONYM
        ? !form.startsWith(NisbaForms.ARTICLE)
        : form.equals(name)
            || (entry.type() == EntityType.PERSON && NameForms.isSoftened(form, name));
  }

  private static boolean isUsable(String form) {
    return NameText.refusal(form).isEmpty();
  }

  private static void putCue(Scanned builder, FormTable.Builder table, String cue) {
    if (isUsable(cue)) {
      builder.add(cue, table.addCue(), true);
    }
  }

  @Nullable NameIndex base() {
    return base;
  }

  /** The number of the first form of this layer. */
  int firstForm() {
    return firstForm;
  }

  /** The number of the first entry of this layer. */
  int firstEntry() {
    return firstEntry;
  }

  /** The scanner of this layer's forms, by numbers that begin at 0. */
  Automaton automaton() {
    return automaton;
  }

  BreakFilter breaks() {
    return breaks;
  }

  VariantIndex variants() {
    return variants;
  }

  /** Whether an entry of the base is gone. */
  boolean isHidden(int entryIndex) {
    return Arrays.binarySearch(hidden, entryIndex) >= 0;
  }

  /** How many entries have numbers, the hidden ones too. */
  int entryCount() {
    return firstEntry + entries.size();
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
    return spelling(value, entry(entryIndex(value)));
  }

  /** The same, where the entry is known already. */
  String spelling(int value, Entry entry) {
    int name =
        base != null && value < firstForm ? base.forms.name(value) : forms.name(value - firstForm);
    return name == 0 ? entry.name() : entry.aliases().get(name - 1);
  }

  /** Whether the name that the form was made from is a name above all. */
  boolean isKnown(int value, String spelling) {
    if (base != null && value < firstForm) {
      return base.isKnown(value, spelling);
    }
    byte mark = known[value - firstForm];
    if (mark == 0) {
      mark = (byte) (KnownNames.instance().has(spelling) ? 1 : -1);
      known[value - firstForm] = mark;
    }
    return mark > 0;
  }

  /** What was kept of a form, 0 when nothing was. */
  int phrase(int value) {
    if (base != null && value < firstForm) {
      return base.phrase(value);
    }
    int[] kept = phrases;
    return kept == null ? 0 : kept[value - firstForm];
  }

  /** Keeps a number of a form that is the same for all texts. */
  void keepPhrase(int value, int phrase) {
    if (base != null && value < firstForm) {
      base.keepPhrase(value, phrase);
      return;
    }
    int[] kept = phrases;
    if (kept == null) {
      kept = new int[forms.size()];
      phrases = kept;
    }
    kept[value - firstForm] = phrase;
  }

  /** The form as it is spelt. */
  CharSequence form(int value) {
    if (base != null && value < firstForm) {
      return base.form(value);
    }
    return forms.spelling(value - firstForm, spelling(value));
  }
}
