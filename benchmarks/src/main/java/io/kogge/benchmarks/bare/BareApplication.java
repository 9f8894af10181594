// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.bare;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** WebFlux, Thymeleaf and the reactive driver, wired as Kogge wires them, and nothing of Kogge. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class BareApplication {
    @Bean(destroyMethod = "close")
    MongoClient mongoClient(@Value("${bare.mongo.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    @Bean
    RouterFunction<ServerResponse> routes(MongoClient client) {
        return RouterFunctions.route()
                .POST("/documents", new Documents(client.getDatabase("bare").getCollection("documents"))::insert)
                .GET("/page", new BarePage()::show)
                .build();
    }
}
