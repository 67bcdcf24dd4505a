package io.github.cica4j.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code cica --version} tells. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "cica " + (version == null ? "(not built)" : version) + ", Java " + System.getProperty("java.version")
        };
    }
}
