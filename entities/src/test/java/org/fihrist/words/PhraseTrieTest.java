package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against a list of the phrases that is searched from end to end. */
class PhraseTrieTest {

  private static final long SEED = 20171207;

  private record Phrase(int[] words, int[] articles, Sense sense) {

    boolean is(int[] path, boolean[] article, int length) {
      boolean same = words.length == length;
      for (int i = 0; same && i < length; i++) {
        same = words[i] == path[i] && (articles[i] & (article[i] ? 2 : 1)) != 0;
      }
      return same;
    }
  }

  @Test
  void readsWhatAListOfThePhrasesSays() throws IOException {
    Random random = new Random(SEED);
    List<Phrase> phrases = new ArrayList<>();
    PhraseTrieBuilder builder = new PhraseTrieBuilder();
    for (int i = 0; i < 500; i++) {
      int length = 1 + random.nextInt(3);
      int[] words = random.ints(length, 0, 12).toArray();
      int[] articles = random.ints(length, 1, 4).toArray();
      Sense sense = new Sense(Category.values()[random.nextInt(40)], random.nextInt(9), length);
      phrases.add(new Phrase(words, articles, sense));
      builder.add(words, articles, sense);
    }
    PhraseTrie trie = trie(builder);
    for (int i = 0; i < 20_000; i++) {
      int[] path = random.ints(3, 0, 13).toArray();
      boolean[] article = {random.nextBoolean(), random.nextBoolean(), random.nextBoolean()};
      assertPath(trie, phrases, path, article);
    }
  }

  private static void assertPath(
      PhraseTrie trie, List<Phrase> phrases, int[] path, boolean[] article) {
    int node = 0;
    List<Sense> expected = List.of();
    for (int length = 1; length <= path.length && node >= 0; length++) {
      node = trie.next(node, path[length - 1], article[length - 1]);
      List<Sense> here = senses(phrases, path, article, length);
      List<Sense> all = new ArrayList<>(here);
      all.addAll(before(phrases, path, article, length));
      expected = here.isEmpty() ? List.of() : all;
      List<Sense> found = node < 0 ? List.of() : Arrays.asList(trie.senses(node));
      assertEquals(expected, found, () -> Arrays.toString(path) + ", seed " + SEED);
    }
  }

  private static List<Sense> before(
      List<Phrase> phrases, int[] path, boolean[] article, int length) {
    List<Sense> all = new ArrayList<>();
    for (int shorter = length - 1; shorter > 0; shorter--) {
      all.addAll(senses(phrases, path, article, shorter));
    }
    return all;
  }

  private static List<Sense> senses(
      List<Phrase> phrases, int[] path, boolean[] article, int length) {
    return phrases.stream().filter(p -> p.is(path, article, length)).map(Phrase::sense).toList();
  }

  private static PhraseTrie trie(PhraseTrieBuilder builder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      builder.write(out);
    }
    return new PhraseTrie(ByteBuffer.wrap(bytes.toByteArray()));
  }
}
