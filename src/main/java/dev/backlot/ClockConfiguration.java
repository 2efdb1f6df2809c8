package dev.backlot;

import dev.backlot.world.WorldTime;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that every time comes from: the present thread's world's. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    WorldTime worldTime(BacklotProperties properties) {
        return new WorldTime(Clock.systemUTC(), properties.clock());
    }

    @Bean
    Clock clock(WorldTime time) {
        return time.clock();
    }
}
