package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One profile, compiled. Text runs through one table look-up a unit as long as no pair of
 * neighbours concerns a rule. Where one does, the words around it (from one space between two plain
 * words to another) are a draft for the rules: a small piece, since such spaces are everywhere in
 * Arabic text, and a correct one, since no rule looks across them.
 */
final class Engine {

  private final Profile profile;
  private final CharTable table;
  private final Scanner scanner;
  private final RuleSet rules;
  private final int begins;
  private final boolean localRules;
  private final @Nullable SpaceEdits edits;

  /* What is at the ends of the text, and before the first unit after a cut. */
  private final long startEntry;
  private final long endEntry;
  private final long spaceEntry;

  /**
   * An engine.
   *
   * @param begins the classes that may begin a word after a cut
   */
  Engine(Profile profile, Scanner scanner, RuleSet rules, int begins, @Nullable SpaceEdits edits) {
    this.edits = edits;
    this.profile = profile;
    this.table = scanner.table;
    this.scanner = scanner;
    this.rules = rules;
    this.begins = begins;
    localRules = profile != Profile.RESTORE;
    startEntry = table.ofClass(START) | ' ';
    endEntry = table.ofClass(END);
    spaceEntry = table.ofClass(SPACE) | ' ';
  }

  /** Buffers for the calls of {@link #run}. */
  Pass newPass() {
    return new Pass(table, profile);
  }

  /**
   * Normalizes a chunk as far as it can be decided.
   *
   * @param start whether the chunk begins the text; otherwise it begins at a cut
   * @param end whether the chunk ends the text
   * @return the offset up to which the chunk is done: {@code to} at the text's end, else a cut;
   *     {@code from} when the chunk has no cut
   */
  int run(Pass pass, char[] in, int from, int to, boolean start, boolean end) {
    int done = from;
    int at = from;
    pass.left = start ? startEntry : spaceEntry;
    while (true) {
      if (at == done) {
        pass.reserve(to - done + 1);
        pass.startScan(done, to);
      }
      int stop = scanner.scan(pass, in, done, at, to);
      pass.walked += stop - at + 1;
      if (stop == to && end && !CharTable.concern(pass.left, endEntry)) {
        scanner.commit(pass, in, done, to, 0);
        return to;
      }
      int edited = edits == null ? SpaceEdits.UNDECIDED : edits.apply(pass, in, done, stop, to);
      if (edited == SpaceEdits.PLAIN) {
        pass.left &= ~CharTable.RIGHTS;
        at = stop;
        continue;
      }
      if (edited == SpaceEdits.UNDECIDED) {
        edited = piece(pass, in, done, stop, to, start && done == from, end);
        if (edited < 0 || edited == to) {
          return edited < 0 ? ~edited : to;
        }
      }
      done = edited;
      at = done;
      pass.left = spaceEntry;
    }
  }

  /**
   * Leaves what is around a place to the rules: from the last cut before it to the next one.
   *
   * @param start whether the scan began where the text does
   * @return the offset of the next cut, or of the text's end; else the complement of the offset up
   *     to which the chunk is done
   */
  private int piece(Pass pass, char[] in, int done, int stop, int to, boolean start, boolean end) {
    int cut = cutBefore(in, done, stop);
    if (done < cut) {
      scanner.commit(pass, in, done, cut, scanner.kept(in, cut, stop));
    }
    boolean first = start && cut == done;
    int space = spaceAfter(in, stop, to);
    // There, back to the cut, on to the next, and once more for the rules.
    pass.walked += 2L * ((space < 0 ? to : space) - cut);
    if (space < 0) {
      if (!end) {
        return ~cut;
      }
      rules(pass, in, cut, to, to, first, true);
      return to;
    }
    rules(pass, in, cut, space, to, first, false);
    pass.reserve(1);
    pass.put(' ', in[space]);
    return space + 1;
  }

  /** All that the rules do to a text, without the fast path. */
  List<NormalizationEdit> explain(String text) {
    List<NormalizationEdit> edits = new ArrayList<>();
    Draft draft = new Draft();
    draft.load(text.toCharArray(), 0, text.length(), true);
    draft.noteEdits(edits);
    rules.applyAll(draft);
    return List.copyOf(edits);
  }

  /** The rules without the fast path. */
  RuleSet rules() {
    return rules;
  }

  private void rules(
      Pass pass, char[] in, int from, int to, int limit, boolean start, boolean end) {
    if (localRules && pass.local.apply(in, from, to, limit, start, end)) {
      return;
    }
    pass.draft.load(in, from, to, pass.offsets != null);
    rules.apply(pass.draft);
    pass.takeDraft(in, from, to);
  }

  /** The last place up to which plain words end with a space, and another begins; or the start. */
  private int cutBefore(char[] in, int from, int to) {
    for (int i = to - 1; i > from + 1; i--) {
      if (table.classOf(in[i - 1]) == SPACE
          && CharClass.in(begins, table.classOf(in[i]))
          && CharClass.in(WORDS | MARKS, table.classOf(in[i - 2]))) {
        return i;
      }
    }
    return from;
  }

  /** The next space between two plain words, or -1. */
  private int spaceAfter(char[] in, int from, int to) {
    int base = OTHER_WORLD;
    for (int i = from; i < to - 1; i++) {
      int charClass = table.classOf(in[i]);
      if (charClass == SPACE
          && CharClass.in(WORDS, base)
          && CharClass.in(begins, table.classOf(in[i + 1]))) {
        return i;
      }
      if (!CharClass.in(MARKS, charClass)) {
        base = charClass;
      }
    }
    return -1;
  }
}
