package io.github.cica4j.model.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of the generated facts: hidden implementations, public nested builders, JDK collections. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        jdkOnly = true,
        depluralize = true,
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
@interface CicaStyle {}
