package dev.backlot.api.control.cli;

import dev.backlot.BacklotApplication;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Where the jar begins: with a command, or with the server. */
public final class Main {

    private Main() {}

    /** Does what a command says and exits with its code, or starts the server with the arguments as its settings. */
    public static void main(String[] arguments) {
        if (CommandLineTool.understands(arguments)) {
            System.exit(CommandLineTool.run(
                    new PrintWriter(System.out, true, Charset.defaultCharset()),
                    new PrintWriter(System.err, true, Charset.defaultCharset()),
                    arguments));
        }
        BacklotApplication.main(settings(arguments));
    }

    /** The settings of the server without the word for it. */
    static String[] settings(String[] arguments) {
        boolean named = arguments.length > 0 && arguments[0].equals("serve");
        return named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    }
}
