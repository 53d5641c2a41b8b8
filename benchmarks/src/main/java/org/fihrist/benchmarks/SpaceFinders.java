package org.fihrist.benchmarks;

import io.github.mightguy.spellcheck.symspell.common.DictionaryItem;
import io.github.mightguy.spellcheck.symspell.common.Murmur3HashFunction;
import io.github.mightguy.spellcheck.symspell.common.SpellCheckSettings;
import io.github.mightguy.spellcheck.symspell.common.WeightedDamerauLevenshteinDistance;
import io.github.mightguy.spellcheck.symspell.exception.SpellCheckException;
import io.github.mightguy.spellcheck.symspell.impl.InMemoryDataHolder;
import io.github.mightguy.spellcheck.symspell.impl.SymSpellCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairKind;

/** This library and its peers, all made from the same texts. */
final class SpaceFinders {

  private static final String FIELD = "text";

  private SpaceFinders() {}

  /** The splits of a repairer. */
  static SpaceFinder fihrist(BoundaryRepairer repairer) {
    return text -> {
      List<Integer> spaces = new ArrayList<>();
      for (RepairEdit edit : repairer.edits(text)) {
        if (edit.kind() == RepairKind.SPLIT) {
          spaces.add(edit.span().start());
        }
      }
      return spaces;
    };
  }

  /** Lucene's breaker over an index of the texts: words that the index lacks, broken in two. */
  static SpaceFinder lucene(List<String> texts, int minBreakLength, int minFrequency)
      throws IOException {
    IndexReader reader = index(texts);
    WordBreakSpellChecker checker = new WordBreakSpellChecker();
    checker.setMinBreakWordLength(minBreakLength);
    checker.setMinSuggestionFrequency(minFrequency);
    return text -> {
      List<Integer> spaces = new ArrayList<>();
      for (int[] word : NewsTexts.words(text)) {
        Term term = new Term(FIELD, text.substring(word[0], word[1]));
        SuggestWord[][] broken =
            checker.suggestWordBreaks(
                term,
                1,
                reader,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX,
                BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
        int at = word[0];
        for (int i = 0; broken.length > 0 && i + 1 < broken[0].length; i++) {
          at += broken[0][i].string.length();
          spaces.add(at);
        }
      }
      return spaces;
    };
  }

  private static IndexReader index(List<String> texts) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String text : texts) {
        StringBuilder words = new StringBuilder();
        for (int[] word : NewsTexts.words(text)) {
          words.append(text, word[0], word[1]).append(' ');
        }
        Document document = new Document();
        document.add(new TextField(FIELD, words.toString(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return DirectoryReader.open(directory);
  }

  /** SymSpell's segmentation of each word, without corrections, from counts of the texts. */
  static SpaceFinder symSpell(List<String> texts) {
    Map<String, Integer> counts = NewsTexts.count(texts);
    int longest = counts.keySet().stream().mapToInt(String::length).max().orElse(1);
    SpellCheckSettings settings =
        SpellCheckSettings.builder().maxEditDistance(0).maxLength(longest).topK(1).build();
    InMemoryDataHolder words = new InMemoryDataHolder(settings, new Murmur3HashFunction());
    SymSpellCheck checker =
        new SymSpellCheck(
            words, new WeightedDamerauLevenshteinDistance(1, 1, 1, 1, null), settings);
    try {
      for (Map.Entry<String, Integer> word : counts.entrySet()) {
        words.addItem(new DictionaryItem(word.getKey(), (double) word.getValue(), -1.0));
      }
    } catch (SpellCheckException e) {
      throw new IllegalStateException("SymSpell refuses a word", e);
    }
    return text -> {
      List<Integer> spaces = new ArrayList<>();
      for (int[] word : NewsTexts.words(text)) {
        segment(checker, text.substring(word[0], word[1]), word[0], spaces);
      }
      return spaces;
    };
  }

  private static void segment(SymSpellCheck checker, String word, int start, List<Integer> spaces)
      throws IOException {
    try {
      String parted = checker.wordBreakSegmentation(word, word.length(), 0).getSegmentedString();
      int at = start;
      for (int i = 0; i < parted.length(); i++) {
        if (parted.charAt(i) == ' ') {
          spaces.add(at);
        } else {
          at++;
        }
      }
    } catch (SpellCheckException e) {
      throw new IOException("SymSpell cannot segment " + word, e);
    }
  }
}
