package org.fihrist.repair.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.fihrist.text.ArabicChars;

/**
 * What three letters in a row cost within a word, in tenths of a nat: how unlikely the third one is
 * after the other two in the forms of the lexicon. Immutable; nothing is allocated.
 */
public final class Trigrams {

  /** The cost of three letters that no form has in a row. */
  public static final int UNSEEN = 100;

  private static final int LETTERS = ArabicChars.YEH - ArabicChars.HAMZA + 1;

  /** Names are few against the forms of verbs, but most unknown words are names. */
  private static final int NAME_WEIGHT = 30;

  /** Seen this often more than in truth, so that no form is a proof. */
  private static final double PRIOR = 1;

  private final byte[] costs;

  private Trigrams(byte[] costs) {
    this.costs = costs;
  }

  /** Counts the trigrams of forms. */
  static Trigrams count(Map<String, Integer> forms) {
    long[] counts = new long[LETTERS * LETTERS * LETTERS];
    long[] before = new long[LETTERS * LETTERS];
    forms.forEach(
        (form, reading) -> {
          int weight = (reading & Reading.NAME) == 0 ? 1 : NAME_WEIGHT;
          for (int i = 0; i + 2 < form.length(); i++) {
            int place = place(form.charAt(i), form.charAt(i + 1), form.charAt(i + 2));
            counts[place] += weight;
            before[place / LETTERS] += weight;
          }
        });
    byte[] costs = unseen();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double share = (counts[i] + PRIOR) / (before[i / LETTERS] + PRIOR * LETTERS);
        costs[i] = (byte) Math.min(UNSEEN - 1, Math.round(-10 * Math.log(share)));
      }
    }
    return new Trigrams(costs);
  }

  private static byte[] unseen() {
    byte[] costs = new byte[LETTERS * LETTERS * LETTERS];
    Arrays.fill(costs, (byte) UNSEEN);
    return costs;
  }

  private static int place(char first, char second, char third) {
    return ((first - ArabicChars.HAMZA) * LETTERS + second - ArabicChars.HAMZA) * LETTERS
        + third
        - ArabicChars.HAMZA;
  }

  /**
   * The cost of the letter at an index after the two before it.
   *
   * @param key letters of a key
   * @param at index of the third letter
   * @return tenths of a nat, {@link #UNSEEN} at most
   */
  public int cost(char[] key, int at) {
    for (int i = at - 2; i <= at; i++) {
      if (key[i] < ArabicChars.HAMZA || key[i] > ArabicChars.YEH) {
        return UNSEEN;
      }
    }
    return costs[place(key[at - 2], key[at - 1], key[at])];
  }

  void write(DataOutputStream out) throws IOException {
    int seen = 0;
    for (byte cost : costs) {
      seen += cost == UNSEEN ? 0 : 1;
    }
    out.writeInt(seen);
    int last = 0;
    for (int i = 0; i < costs.length; i++) {
      if (costs[i] != UNSEEN) {
        out.writeInt(i - last << Byte.SIZE | costs[i]);
        last = i;
      }
    }
  }

  static Trigrams read(ByteBuffer in) {
    byte[] costs = unseen();
    int place = 0;
    for (int left = in.getInt(); left > 0; left--) {
      int entry = in.getInt();
      place += entry >>> Byte.SIZE;
      costs[place] = (byte) entry;
    }
    return new Trigrams(costs);
  }
}
