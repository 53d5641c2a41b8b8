package org.fihrist.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.match.AutomatonFormatException;

/**
 * The compiled form of a gazetteer, in {@link Sections}: the entries as {@link FileEntries} reads
 * them, then their {@link NameIndex}. Equal gazetteers give equal bytes.
 */
final class GazetteerFile {

  /* As long an array is made before it is seen whether there are as many bytes. */
  private static final int SURE_LENGTH = 1 << 24;

  private GazetteerFile() {}

  static void write(List<Entry> entries, NameIndex index, OutputStream out) throws IOException {
    Sections.Writer sections = new Sections.Writer();
    FileEntries.write(entries, sections);
    index.write(sections);
    sections.writeTo(out);
  }

  /** Opens a file where it lies; its pages are read as they are needed. */
  static Gazetteer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw damaged(file.toString(), "the file has " + channel.size() + " bytes");
      }
      return read(file.toString(), channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  /** Reads one gazetteer and not a byte more. */
  static Gazetteer read(String source, InputStream in) throws IOException {
    byte[] header = in.readNBytes(Sections.HEADER);
    try {
      int length = (int) Sections.length(ByteBuffer.wrap(header));
      if (length > SURE_LENGTH) {
        byte[] rest = in.readNBytes(length - header.length);
        ByteBuffer file = ByteBuffer.allocate(header.length + rest.length).put(header).put(rest);
        return read(source, file.flip());
      }
      byte[] file = Arrays.copyOf(header, length);
      int read = in.readNBytes(file, header.length, length - header.length);
      return read(source, ByteBuffer.wrap(file, 0, header.length + read).slice());
    } catch (IllegalArgumentException e) {
      throw damaged(source, String.valueOf(e.getMessage()));
    }
  }

  private static Gazetteer read(String source, ByteBuffer file) throws IOException {
    try {
      Sections.Reader sections = new Sections.Reader(file);
      FileEntries entries = FileEntries.read(sections);
      return new Gazetteer(entries, NameIndex.read(sections, entries));
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | BufferUnderflowException
        | AutomatonFormatException e) {
      throw damaged(source, String.valueOf(e.getMessage()));
    }
  }

  static int below(int value, int bound, String what) {
    if (value < 0 || value >= bound) {
      throw new IllegalArgumentException(what + " " + value + " of " + bound);
    }
    return value;
  }

  private static GazetteerFormatException damaged(String source, String reason) {
    return new GazetteerFormatException(new LoadProblem(source, 0, "", reason));
  }
}
