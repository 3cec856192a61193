package org.xiaoguan.benchmark.load;

import io.gatling.javaapi.core.ChainBuilder;

/**
 * One thing that people do.
 *
 * @param name as it stands in the table
 * @param who whose work it is
 * @param work the requests of doing it once
 */
record Scenario(String name, Who who, ChainBuilder work) {}
