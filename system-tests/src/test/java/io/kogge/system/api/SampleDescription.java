// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.api;

/** A description that keeps every rule, to be broken in one place. */
final class SampleDescription {
    static final String JSON = """
            {
              "openapi": "3.0.3",
              "info": {"title": "Boats", "version": "1.0.0",
                "contact": {"name": "Quay", "url": "https://quay.example", "email": "quay@quay.example"}},
              "servers": [{"url": "/api/boat/v1"}],
              "tags": [{"name": "boats"}],
              "security": [{"session": []}],
              "paths": {
                "/openapi.json": {"get": {"operationId": "describe", "tags": ["boats"], "security": [],
                  "responses": {"200": {"description": "This.", "headers": {"API-Version": {"schema": {"type": "string"}}}}}}},
                "/boats": {"get": {"operationId": "list", "tags": ["boats"],
                  "parameters": [{"$ref": "#/components/parameters/page"}, {"$ref": "#/components/parameters/size"}],
                  "responses": {
                    "200": {"description": "Boats.", "headers": {"API-Version": {"schema": {"type": "string"}}},
                      "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boats"}}}},
                    "400": {"$ref": "#/components/responses/No"}, "401": {"$ref": "#/components/responses/No"},
                    "403": {"$ref": "#/components/responses/No"}, "503": {"$ref": "#/components/responses/No"}}}},
                "/boats/{id}": {
                  "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                  "get": {"operationId": "read", "tags": ["boats"],
                    "responses": {
                      "200": {"description": "It.", "headers": {"API-Version": {"schema": {"type": "string"}}, "ETag": {"schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}}},
                      "401": {"$ref": "#/components/responses/No"}, "403": {"$ref": "#/components/responses/No"},
                      "404": {"$ref": "#/components/responses/No"}, "503": {"$ref": "#/components/responses/No"}}},
                  "put": {"operationId": "change", "tags": ["boats"],
                    "parameters": [{"$ref": "#/components/parameters/If-Match"}],
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}}},
                    "responses": {
                      "200": {"description": "It.", "headers": {"API-Version": {"schema": {"type": "string"}}, "ETag": {"schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}}},
                      "400": {"$ref": "#/components/responses/No"}, "401": {"$ref": "#/components/responses/No"},
                      "403": {"$ref": "#/components/responses/No"}, "404": {"$ref": "#/components/responses/No"},
                      "412": {"$ref": "#/components/responses/No"}, "413": {"$ref": "#/components/responses/No"},
                      "415": {"$ref": "#/components/responses/No"}, "428": {"$ref": "#/components/responses/No"},
                      "503": {"$ref": "#/components/responses/No"}}}}
              },
              "components": {
                "parameters": {
                  "page": {"name": "page", "in": "query", "schema": {"type": "integer"}},
                  "size": {"name": "size", "in": "query", "schema": {"type": "integer"}},
                  "If-Match": {"name": "If-Match", "in": "header", "required": true, "schema": {"type": "string"}}},
                "responses": {"No": {"description": "Not possible.", "headers": {"API-Version": {"schema": {"type": "string"}}},
                  "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
                "schemas": {
                  "Boats": {"type": "object", "properties": {
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Boat"}},
                    "page": {"type": "integer"}, "size": {"type": "integer"}, "total": {"type": "integer"}}},
                  "Boat": {"type": "object", "properties": {
                    "kind": {"type": "string", "enum": ["TWO_MAST", "TUG"]},
                    "names": {"type": "object", "additionalProperties": {"type": "string"}},
                    "built": {"type": "string", "format": "date"}}},
                  "Problem": {"type": "object", "properties": {
                    "status": {"type": "integer"}, "title": {"type": "string"}, "detail": {"type": "string"}}}
                }
              }
            }
            """;

    private SampleDescription() {}
}
