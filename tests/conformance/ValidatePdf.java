import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Holds PDF files up to veraPDF's profiles for PDF/A-2a and PDF/UA-1. Run as a single source file, with the jar of
 * @opendataloader/pdf as class path:
 *
 *   java -cp node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar tests/conformance/ValidatePdf.java FILE...
 *
 * Prints one line per file and profile, and one per broken rule. Exit code 0: all pass; 1: something is broken; else a
 * fault. That jar holds the engine but not the XML binding it loads its profiles with, so they are read here.
 */
public final class ValidatePdf {
  private static final int REPORTED_BREACHES = 20;

  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile archival = readProfile("PDFA-2A.xml", PDFAFlavour.PDFA_2_A);
    ValidationProfile accessible = readProfile("PDFUA-1.xml", PDFAFlavour.PDFUA_1);
    boolean allPass = true;
    for (String file : files) {
      allPass &= passes(file, "PDF/A-2a", archival);
      allPass &= passes(file, "PDF/UA-1", accessible);
    }
    System.exit(allPass ? 0 : 1);
  }

  private static boolean passes(String file, String name, ValidationProfile profile) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new FileInputStream(file), profile.getPDFAFlavour());
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      String verdict = result.isCompliant() ? "passes" : "fails";
      System.out.println(name + " " + verdict + " " + result.getTotalAssertions() + " checks: " + file);
      result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .limit(REPORTED_BREACHES)
          .forEach(ValidatePdf::report);
      return result.isCompliant();
    }
  }

  private static void report(TestAssertion breach) {
    String rule = breach.getRuleId().getClause() + "-" + breach.getRuleId().getTestNumber();
    System.out.println("  " + rule + " " + breach.getMessage() + " at " + breach.getLocation().getContext());
  }

  private static ValidationProfile readProfile(String name, PDFAFlavour flavour) throws Exception {
    Element profile;
    try (InputStream xml = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name)) {
      profile = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
    }
    Set<Rule> rules = new HashSet<>();
    for (Element rule : children(child(profile, "rules"), "rule")) rules.add(readRule(rule));
    Set<Variable> variables = new HashSet<>();
    for (Element variable : children(child(profile, "variables"), "variable")) {
      variables.add(
          Profiles.variableFromValues(
              variable.getAttribute("name"),
              variable.getAttribute("object"),
              text(variable, "defaultValue"),
              text(variable, "value")));
    }
    if (rules.size() < 100) throw new IllegalStateException(name + " holds only " + rules.size() + " rules");
    return Profiles.profileFromValues(
        flavour,
        Profiles.profileDetailsFromValues(name, "", "veraPDF Consortium", new Date(0)),
        "",
        rules,
        variables);
  }

  private static Rule readRule(Element rule) {
    Element id = child(rule, "id");
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(child(rule, "error"), "message"), new ArrayList<ErrorArgument>()),
        new ArrayList<>());
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent().trim();
  }

  private static Element child(Element parent, String name) {
    return children(parent, name).get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element && node.getNodeName().equals(name)) found.add((Element) node);
    }
    return found;
  }
}
