package org.fihrist.match;

import java.util.Arrays;

/**
 * What a scan looks in: one image, or a base and a small overlay whose names count as added later.
 *
 * @param images the base, then the overlay if there is one
 * @param hidden nodes of the base whose names are gone, in ascending order
 */
record Layers(Image[] images, int[] hidden) {

  private static final int[] NOTHING = {};

  static Layers of(Image image) {
    return new Layers(new Image[] {image}, NOTHING);
  }

  boolean hasHidden(int layer) {
    return layer == 0 && hidden.length > 0;
  }

  boolean isHidden(int layer, int node) {
    return hasHidden(layer) && Arrays.binarySearch(hidden, node) >= 0;
  }

  int maxLetters() {
    return Arrays.stream(images).mapToInt(image -> image.maxLetters).max().orElse(0);
  }

  /** How many words after its first a name may have. */
  int lookahead() {
    return Arrays.stream(images)
        .mapToInt(image -> Math.max(image.maxWords, image.maxSoftLetters))
        .max()
        .orElse(0);
  }

  /** How many names there are; names that are hidden do not count. */
  int size() {
    int size = Arrays.stream(images).mapToInt(image -> image.layout.get(Layout.Count.NAMES)).sum();
    for (int node : hidden) {
      size -= images[0].valueCount(images[0].code(node));
    }
    return size;
  }

  long sizeInBytes() {
    return Arrays.stream(images).mapToLong(image -> image.layout.fileLength()).sum();
  }

  /** One image with the names of all layers. */
  Image compact(BuildProgress progress) {
    if (images.length == 1 && hidden.length == 0) {
      return images[0];
    }
    Names names = new Names();
    for (int layer = 0; layer < images.length; layer++) {
      new Decompiler(images[layer], names).addAll(layer == 0 ? hidden : NOTHING);
    }
    return Compiler.compile(names, progress);
  }
}
