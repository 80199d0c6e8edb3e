package vn.caunoi.importing.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is unpacked while it is unpacked: the sizes that an archive declares may lie. */
final class Measured extends FilterInputStream {

    private final LongConsumer account;

    /** The account is told of every piece and throws where it is too much. */
    Measured(InputStream in, LongConsumer account) {
        super(in);
        this.account = account;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        account.accept(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        account.accept(Math.max(0, count));
        return count;
    }
}
