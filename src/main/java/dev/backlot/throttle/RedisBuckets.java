package dev.backlot.throttle;

import dev.backlot.world.CurrentWorld;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.serialization.Mapper;
import io.github.bucket4j.redis.jedis.Bucket4jJedis;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.util.JedisURIHelper;

/** Buckets in Redis, one for all servers that use it; Redis drops those that are full again. */
final class RedisBuckets implements Buckets, AutoCloseable {

    private static final int PATIENCE_MILLIS = 1000;

    private final RedisClient redis;
    private final ProxyManager<String> manager;

    RedisBuckets(URI address, Clock clock) {
        this.redis = RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(address))
                .clientConfig(config(address))
                .build();
        this.manager = Bucket4jJedis.casBasedBuilder(redis)
                .keyMapper(Mapper.STRING)
                .clientClock(new ClockTime(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    @Override
    public Bucket bucket(String name, Shape shape) {
        return manager.getProxy(key(name), shape::configuration);
    }

    @Override
    public void forget(String name) {
        manager.removeProxy(key(name));
    }

    @Override
    public void close() {
        redis.close();
    }

    /** The worlds of a server share its Redis. */
    private static String key(String name) {
        return CurrentWorld.named() == null ? name : CurrentWorld.name() + "/" + name;
    }

    private static JedisClientConfig config(URI address) {
        return DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(PATIENCE_MILLIS)
                .socketTimeoutMillis(PATIENCE_MILLIS)
                .user(JedisURIHelper.getUser(address))
                .password(JedisURIHelper.getPassword(address))
                .database(JedisURIHelper.getDBIndex(address))
                .ssl(JedisURIHelper.isRedisSSLScheme(address))
                .build();
    }
}
