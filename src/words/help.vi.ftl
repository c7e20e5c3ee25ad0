# Trợ giúp của dòng lệnh bằng tiếng Việt, cùng bộ id với `help.en.ftl`, nơi có ghi cách đặt id. Các dòng
# của một đoạn nối liền nhau, trừ trong ví dụ. Lệnh trong ví dụ giữ nguyên, chỉ dịch phần sau dấu #.

help-heading-commands = Các lệnh:
help-heading-arguments = Tham số:
help-heading-options = Tùy chọn:
help-heading-values = Các giá trị:
help-heading-examples = Ví dụ:
help-note-values = [các giá trị: { $values }]
help-note-default = [mặc định: { $value }]

help-help = In trợ giúp này, hoặc trợ giúp của lệnh được nêu
help-arg-help = In trợ giúp (xem đầy đủ bằng --help)
help-arg-help-long = In trợ giúp (xem tóm tắt bằng -h)
help-arg-version = In số phiên bản

help-manual-name = TÊN
help-manual-synopsis = CÚ PHÁP
help-manual-description = MÔ TẢ
help-manual-options = TÙY CHỌN
help-manual-subcommands = CÁC LỆNH
help-manual-extra = THÔNG TIN THÊM
help-manual-version = PHIÊN BẢN

## Tên đứng thay cho giá trị

help-name-options = [TÙY_CHỌN]
help-name-command = LỆNH
help-name-address = ĐỊA_CHỈ
help-name-column = CỘT
help-name-date = NGÀY
help-name-dir = THƯ_MỤC
help-name-file = TỆP
help-name-format = DẠNG
help-name-id = MÃ
help-name-ids = CÁC_MÃ
help-name-kind = LOẠI
help-name-lang = TIẾNG
help-name-level = CẤP
help-name-name = TÊN
help-name-new = MỚI
help-name-old = CŨ
help-name-parts = PHẦN
help-name-path = ĐƯỜNG_DẪN
help-name-period = KỲ
help-name-port = CỔNG
help-name-role-field = VAI_TRÒ=TRƯỜNG
help-name-severity = MỨC
help-name-shell = SHELL
help-name-territory = ĐỊA_PHƯƠNG
help-name-text = CHỮ
help-name-topic = CHỦ_ĐỀ
help-name-unit = ĐƠN_VỊ
help-name-url = URL
help-name-way = CHIỀU
help-name-when = KHI

## scorecard

help-scorecard = Bảng điểm công khai từ các tệp YAML gõ tay: bạn gõ những gì văn bản nói, phần còn lại chương trình tính
help-exit-codes =
    Mã thoát:
      0  xong, không có gì làm lệnh thất bại
      1  có phát hiện làm lệnh thất bại: lỗi, hoặc những gì --deny và --strict nêu
      2  chương trình không làm được: tùy chọn sai, thư mục không được phép thay, đĩa đầy
help-scorecard-examples =
    scorecard check                       # mọi vấn đề trong mọi tệp
    scorecard build --base-url ./         # trang mở được từ đĩa: output/index.html
    scorecard build                       # trang cho địa chỉ của nó trên mạng
    scorecard explain unknown-indicator   # một phát hiện nghĩa là gì
help-scorecard-end = Xem tham số và ví dụ của từng lệnh: scorecard LỆNH --help. Dùng -h để xem tóm tắt.

## Chung cho nhiều lệnh

help-arg-root = Thư mục chứa content/ [mặc định: thư mục hiện tại, hoặc thư mục gần nhất bên trên]
help-arg-quiet = Chỉ in các phát hiện, không in dòng tổng kết
help-arg-lang = Ngôn ngữ của thông báo [mặc định: theo máy; máy không dùng tiếng Việt thì en]
help-arg-color = Dùng màu khi nào: khi màn hình hỗ trợ, luôn luôn, hoặc không bao giờ
help-arg-base-url = Địa chỉ sẽ đăng trang: `https://example.org/scorecard/`, hoặc `./` nếu mở trang từ thư mục trên đĩa
help-arg-without = Bỏ bớt những phần này để dựng nhanh hơn hoặc trang nhẹ hơn; nhiều phần thì cách nhau bằng dấu phẩy
help-arg-format = Cách trình bày các phát hiện
help-arg-output-file = Ghi các phát hiện vào tệp này, ghi trọn cả tệp hoặc không ghi gì
help-arg-select = Chỉ báo và đếm các phát hiện có mã này; ghi nhiều lần, hoặc cách nhau bằng dấu phẩy
help-arg-select-more = Lỗi thì `build` luôn báo và đếm: nội dung có lỗi không thể công bố.
help-arg-ignore = Không báo cũng không đếm các phát hiện có mã này
help-arg-ignore-more =
    Được ưu tiên hơn --select. Lỗi thì `build` luôn báo và đếm: nội dung có lỗi không thể công bố.
help-arg-deny = Lệnh thất bại khi có phát hiện từ mức này trở lên [mặc định: errors]
help-arg-strict = Cảnh báo cũng làm lệnh thất bại như lỗi: --deny warnings

## scorecard build

help-build = Dựng trang. Nội dung có lỗi thì không ghi gì: trang tốt gần nhất vẫn giữ nguyên
help-build-more = Các phát hiện in ra đầu ra lỗi chuẩn, dòng tổng kết in ra đầu ra chuẩn.
help-build-arg-output = Thư mục để ghi trang. Thư mục bị thay toàn bộ, trừ các tên bắt đầu bằng dấu chấm [mặc định: output/ trong thư mục gốc]
help-build-arg-force = Thay thư mục xuất ra dù nó không phải do scorecard tạo
help-build-arg-timings = Cho biết từng công đoạn mất bao lâu, in ra đầu ra lỗi chuẩn
help-build-arg-base-url-more =
    Liên kết trong trang luôn là tương đối; địa chỉ chính thức và 404.html thì cần biết địa chỉ này. Thay cho `base_url`
    trong scorecard.yaml.
help-build-arg-lang-more = Các trang không phụ thuộc vào tùy chọn này.
help-build-examples =
    scorecard build                                          # vào output/
    scorecard build --base-url https://example.org/hanoi/    # cho địa chỉ này
    scorecard build --base-url ./                            # để mở output/index.html từ đĩa
    scorecard build --without share-images,workbooks         # nhanh hơn, trong lúc đang viết
    scorecard build --strict                                 # còn cảnh báo thì không dựng

## scorecard check

help-check = Kiểm tra nội dung: mọi vấn đề trong mọi tệp, trong một lần chạy
help-check-more = Các phát hiện in ra đầu ra chuẩn, dòng tổng kết in ra đầu ra lỗi chuẩn.
help-check-arg-stdin = Đọc một tệp từ đầu vào chuẩn, đúng như đang mở trong trình soạn thảo, và chỉ báo những gì liên quan đến tệp ấy
help-check-arg-stdin-filename = Tên tệp trong content/ ứng với nội dung ở đầu vào chuẩn; tệp chưa cần có trên đĩa
help-check-arg-lang-more = { help-build-arg-lang-more }
help-check-examples =
    scorecard check                                    # mọi vấn đề trong mọi tệp
    scorecard check --format concise                   # mỗi phát hiện một dòng
    scorecard check --lang vi                          # bằng tiếng Việt
    scorecard check --strict --ignore old-data         # cảnh báo cũng là thất bại, trừ số liệu cũ
    scorecard check --format sarif --output-file findings.sarif

## scorecard completions

help-completions = In tập lệnh để shell tự điền nốt lệnh, tùy chọn và giá trị khi nhấn phím Tab
help-completions-more =
    Shell đọc tập lệnh này từ một tệp khi khởi động; các ví dụ ghi vào những tệp thường dùng. Thư mục nào chưa có thì hãy
    tạo trước.
help-completions-arg-shell = Loại shell
help-completions-examples =
    scorecard completions bash >~/.local/share/bash-completion/completions/scorecard
    scorecard completions zsh >~/.zfunc/_scorecard       # thư mục có trong fpath
    scorecard completions fish >~/.config/fish/completions/scorecard.fish
    scorecard completions powershell >scorecard.ps1      # sau đó: . ./scorecard.ps1
    scorecard completions elvish >scorecard.elv          # sau đó: eval (slurp <scorecard.elv)

## scorecard diff

help-diff = Cho biết hai trạng thái của bảng điểm khác nhau những gì: số liệu thêm mới, đã sửa, đã bỏ, kết quả đánh giá, cách tính
help-diff-more =
    CŨ và MỚI đều có thể là thư mục chứa content/, một trang đã dựng, hoặc thư mục data/ của trang ấy. Mục nào trong
    changes.yaml của MỚI giải thích một khác biệt thì được in bên cạnh khác biệt ấy.

    Mã thoát 0 là không có khác biệt, 1 là có. Với --check, 1 nghĩa là có số liệu bị sửa hay bị bỏ, hoặc cách tính thay đổi,
    mà changes.yaml không nêu lý do; với --write, 1 nghĩa là có mục đang chờ ghi lý do.
help-diff-arg-old = Trạng thái trước
help-diff-arg-new = Trạng thái sau [mặc định: nội dung ở đây, hoặc của --root]
help-diff-arg-root = Thư mục chứa content/, khi không nêu MỚI [mặc định: thư mục hiện tại, hoặc thư mục gần nhất bên trên]
help-diff-arg-format = Cách trình bày các khác biệt
help-diff-arg-check = Chỉ thất bại khi có gì đã sửa, đã bỏ hoặc tính theo cách khác mà changes.yaml không nêu lý do
help-diff-arg-write = Soạn sẵn các mục còn thiếu vào cuối content/changes.yaml; lý do thì bạn viết
help-diff-arg-write-more = Chưa viết lý do thì `check` thất bại và trang không được dựng.
help-diff-arg-date = Ngày của các mục soạn sẵn [mặc định: hôm nay, theo giờ UTC]
help-diff-arg-quiet = Chỉ in các khác biệt, không in dòng tổng kết
help-diff-examples =
    scorecard diff ../published                        # có gì khác với bản trước
    scorecard diff ../published --check                # thất bại khi có chỗ sửa chưa nêu lý do
    scorecard diff ../published --write                # soạn sẵn các mục còn thiếu
    scorecard diff ../published --format markdown      # để bình luận trong pull request

## scorecard explain

help-explain = Giải thích một phát hiện: ví dụ sai, ví dụ đúng, và vì sao quan trọng. Không nêu mã thì liệt kê tất cả
help-explain-arg-id = Mã của phát hiện, chẳng hạn `decimal-comma-in-flow`
help-explain-arg-all = In toàn bộ sách tra cứu, bằng Markdown
help-explain-arg-lang = Ngôn ngữ của phần giải thích [mặc định: theo máy; máy không dùng tiếng Việt thì en]
help-explain-examples =
    scorecard explain                       # mọi phát hiện, mỗi phát hiện một dòng
    scorecard explain stated-differs        # một phát hiện, kèm ví dụ sai và ví dụ đúng
    scorecard explain --all >findings.md    # toàn bộ sách tra cứu

## scorecard export

help-export = Xuất các tệp dữ liệu của trang web, không kèm các trang HTML, vào một thư mục hoặc một tệp zip
help-export-more =
    Đây đúng là các tệp mà `build` ghi vào data/ của trang: các bảng ở dạng CSV và JSON, các sổ tính, và phần mô tả chúng.
    Nội dung có lỗi thì không ghi gì. Thư mục hay tệp zip không phải do `scorecard export` tạo ra thì không bị thay.

    Lỗi in ra đầu ra lỗi chuẩn, dòng tổng kết in ra đầu ra chuẩn; với --zip - thì dòng này cũng in ra đầu ra lỗi chuẩn.
    Những điều khác về nội dung thì `check` báo.
help-export-arg-output = Thư mục để ghi tệp. Thư mục bị thay toàn bộ, trừ các tên bắt đầu bằng dấu chấm [mặc định: export/ trong thư mục gốc]
help-export-arg-zip = Ghi tất cả vào một tệp zip; dấu - là đầu ra chuẩn
help-export-arg-force = Thay thư mục hoặc tệp dù nó không phải do scorecard export tạo
help-export-arg-without = Bỏ bớt những phần này
help-export-arg-quiet = Chỉ in lỗi, không in dòng tổng kết
help-export-arg-base-url = Địa chỉ đăng trang, để ghi vào các tệp; thay cho `base_url` trong scorecard.yaml
help-export-examples =
    scorecard export                          # vào export/
    scorecard export --output ../figures      # vào thư mục khác
    scorecard export --zip figures.zip        # một tệp duy nhất, để gửi đi hoặc lưu giữ
    scorecard export --zip - >figures.zip     # cũng vậy, dành cho chương trình khác

## scorecard fix

help-fix = Sửa những chỗ nhầm rõ ràng, và chỉ những chỗ ấy: chú thích và cách trình bày giữ nguyên từng byte
help-fix-more =
    Số có dấu phẩy thập phân nằm trong {"{"}…{"}"} được đặt trong dấu nháy; dấu chấm chỉ có thể là dấu thập phân được đổi
    thành dấu phẩy (với trang tiếng Anh thì ngược lại); dấu nháy cong quanh một số được đổi thành dấu nháy thẳng; sau dấu
    hai chấm của trường được thêm dấu cách; chữ được đưa về dạng NFC; dấu cách thừa ở cuối dòng được bỏ đi. Những chỗ đã
    sửa in ra đầu ra chuẩn, dòng tổng kết in ra đầu ra lỗi chuẩn.

    Mã thoát 1 là vẫn còn lỗi; với --diff và --dry-run, 1 là có chỗ cần sửa.
help-fix-arg-paths = Các tệp hoặc thư mục trong content/ cần sửa [mặc định: tất cả]
help-fix-arg-diff = In những gì sẽ thay đổi dưới dạng unified diff, không ghi gì
help-fix-arg-dry-run = Nêu những chỗ sẽ được sửa, không ghi gì
help-fix-arg-unsafe = Sửa cả những chỗ phải đoán: mã, trường hay từ gõ sai mà chỉ có một từ gần giống. Hãy xem lại từng chỗ
help-fix-arg-quiet = Chỉ in những chỗ đã sửa, không in dòng tổng kết
help-fix-examples =
    scorecard fix --diff                    # xem trước
    scorecard fix                           # sửa những chỗ nhầm rõ ràng
    scorecard fix content/provinces         # chỉ trong thư mục này
    scorecard fix --unsafe --diff           # cả những chỗ phải đoán: hãy xem từng chỗ

## scorecard import

help-import = Nhập bảng số liệu của nơi khác vào content/, kèm báo cáo về mọi thứ không đưa vào được
help-import-more =
    Chỉ ghi tệp khi chương trình đã tự đọc lại mà không thấy lỗi. Cùng một đầu vào luôn cho cùng các tệp; tệp do một lần
    nhập ghi ra sẽ được lần nhập sau thay, trừ khi đã có người sửa.

    Mã thoát 1 là chưa nhập gì: nội dung sắp ghi có lỗi, có tệp đã được sửa tay, hoặc có chỗ phải đoán đang chờ duyệt.
help-import-arg-dry-run = In những gì sẽ được ghi, không ghi gì
help-import-arg-force = Thay cả những tệp đã có người sửa
help-import-arg-losses = Ghi những gì không đưa vào được hoặc bị thay đổi ra tệp này: CSV, hoặc mỗi dòng một đối tượng JSON nếu tên tệp có đuôi .jsonl
help-import-arg-losses-more =
    Không có tùy chọn này thì in ra đầu ra lỗi chuẩn. Cột đầu cho biết thuộc loại nào: not-carried (không đưa vào được) hay
    changed (bị thay đổi).
help-import-arg-quiet = Chỉ in những gì không đưa vào được, không in dòng tổng kết
help-import-arg-id = Mã của báo cáo, được ghi vào content/reports/MÃ.yaml [mặc định: lấy từ tên tệp]
help-import-arg-map = Tệp nêu từng cột là gì, có dạng như lệnh này in ra khi chạy không có --map
help-import-arg-yes = Dùng nguyên cách hiểu mà chương trình đoán
help-import-arg-period = Kỳ của mọi số liệu, khi bảng không ghi: 2023, 2023-Q1
help-import-arg-indicator = Chỉ số của mọi số liệu, khi bảng không ghi
help-import-arg-define = Định nghĩa các chỉ số chưa có, trong content/indicators/MÃ.yaml: hãy xem lại từng chỉ số
help-import-arg-title = Nhan đề văn bản, đúng như in [mặc định: các dòng trên bảng, nếu không có thì tên tệp]
help-import-arg-publisher = Nơi công bố: mã hoặc tên của một tổ chức, hoặc ghi bằng lời
help-import-arg-published = Ngày công bố: 2024-01-28, 2024-01 hoặc 2024
help-import-arg-url = Địa chỉ để đọc văn bản
help-import-arg-kind = Loại văn bản [mặc định: government, kèm chú thích rằng chưa ai nêu]

## scorecard import csv

help-import-csv = Nhập một tệp CSV: số liệu của nhiều địa phương, mỗi hàng một số liệu hoặc mỗi cột một chỉ số
help-import-csv-more =
    Chương trình đoán từng cột là gì, dựa vào tiêu đề và giá trị. Chạy trên màn hình dòng lệnh thì cách hiểu ấy được
    đưa ra để bạn xác nhận; nếu không, nó được in ra để bạn lưu lại, xem lại rồi đưa vào bằng --map. Đọc được UTF-8,
    UTF-16 và các bảng mã thường gặp của Việt Nam và phương Tây; giữa các ô là dấu phẩy, dấu chấm phẩy hoặc tab.
help-import-csv-arg-file = Bảng cần nhập
help-import-csv-examples =
    scorecard import csv results-2023.csv                      # cho xem cách hiểu từng cột, rồi hỏi
    scorecard import csv results-2023.csv --map mapping.yaml   # các cột như tệp này nêu
    scorecard import csv results-2023.csv --yes --period 2023 --title 'Results of 2023'

## scorecard import datapackage

help-import-datapackage = Nhập một Data Package: các bảng được datapackage.json mô tả, ở dạng dài
help-import-datapackage-more =
    Từ thư mục data/ của một trang do scorecard dựng, lệnh này lấy lại địa phương, chỉ số, văn bản và số liệu, trong phạm vi
    các bảng ở đó có. Với gói khác, mỗi bảng có địa phương, chỉ số, kỳ và giá trị đều được đọc; khi tên trường không cho
    biết trường nào là gì, hãy nêu bằng --map.

    Chỉ đọc các tệp trong thư mục chứa datapackage.json, không tải gì từ nơi khác.
help-import-datapackage-arg-file = Tệp datapackage.json, hoặc thư mục chứa nó
help-import-datapackage-arg-map = Trường nào là gì: territory=TÊN, indicator=TÊN, period=TÊN, value=TÊN, unit=TÊN, note=TÊN; ghi được nhiều lần
help-import-datapackage-arg-territory = Địa phương của mọi số liệu, khi các bảng không ghi
help-import-datapackage-arg-period = Kỳ của mọi số liệu, khi các bảng không ghi: 2023, 2023-Q1
help-import-datapackage-examples =
    scorecard import datapackage ../published/data             # dữ liệu của một trang
    scorecard import datapackage datapackage.json --territory 'Sample City' --map value=share
    scorecard import datapackage datapackage.json --period 2023 --dry-run

## scorecard import open-sdg

help-import-open-sdg = Nhập kho của một trang Open SDG: dữ liệu, thiết lập chỉ số, siêu dữ liệu, bản dịch, mục tiêu
help-import-open-sdg-more =
    Đọc được cả hai cách sắp xếp: data/ và meta/ ở trên cùng, có hay không có indicator-config/ và translations/; hoặc thư
    mục dữ liệu và thư mục trang nằm cạnh nhau. Mỗi bảng thành một báo cáo, mỗi chuỗi số liệu theo mỗi đơn vị thành một chỉ
    số, mỗi mục tiêu lớn thành một chủ đề. Nơi chưa có nội dung thì các tệp định nghĩa của trang cũng được ghi; nơi đã có
    thì phần còn thiếu được in ra.

    Không tải gì từ nơi khác. Tên mục tiêu và chỉ số mà kho này lấy từ một kho bản dịch được tìm qua --translations.
help-import-open-sdg-arg-dir = Thư mục của kho
help-import-open-sdg-arg-territory = Số liệu là của nước nào [mặc định: theo thiết lập của trang hoặc đa số siêu dữ liệu]
help-import-open-sdg-arg-place = Cột ghi địa điểm, chẳng hạn Region; ghi được nhiều lần, từ lớn đến nhỏ [mặc định: tự đoán]
help-import-open-sdg-arg-translations = Thư mục chứa các bản dịch mà kho lấy từ nơi khác, chẳng hạn một bản sao của sdg-translations
help-import-open-sdg-examples =
    scorecard import open-sdg ../sdg-data --territory Sampleland
    scorecard import open-sdg ../sdg-data --place Region --place District
    scorecard import open-sdg ../sdg-data --translations ../sdg-translations/translations
    scorecard import open-sdg ../sdg-data --dry-run --losses losses.csv

## scorecard import xlsx

help-import-xlsx = Nhập một trang tính của sổ tính Excel, đúng như Excel hiển thị
help-import-xlsx-more =
    Hiểu được tiêu đề nằm trên bảng, tiêu đề cột gồm nhiều hàng, ô gộp, đơn vị trong ngoặc, chú thích cuối bảng, hàng tổng
    và số thứ tự. Trang tính, hàng và cột bị ẩn không được đọc, và được nêu trong phần không đưa vào được. Từng cột là gì
    được đoán rồi hỏi lại, như với `import csv`.
help-import-xlsx-arg-file = Sổ tính: .xlsx
help-import-xlsx-arg-sheet = Trang tính cần đọc, theo tên; trang bị ẩn cũng được [mặc định: trang đầu tiên không ẩn và có số liệu]
help-import-xlsx-examples =
    scorecard import xlsx results.xlsx                         # cho xem cách hiểu từng cột, rồi hỏi
    scorecard import xlsx results.xlsx --sheet 'Table 2'       # trang tính khác, bị ẩn cũng được
    scorecard import xlsx results.xlsx --yes --define          # cả chỉ số mới: hãy xem lại
    scorecard import xlsx results.xlsx --dry-run --losses losses.csv

## scorecard init

help-init = Bắt đầu một bảng điểm: một trang nhỏ dựng được ngay, để thay dần từng tệp
help-init-more =
    Trang có ba địa phương, bốn chỉ số và hai văn bản mâu thuẫn nhau ở một chỗ, kèm chú thích từng dòng dùng để làm gì; có
    README cho những người biên tập, lược đồ cho trình soạn thảo, và quy trình kiểm tra rồi đăng trang trên GitHub.
help-init-arg-folder = Thư mục để tạo bảng điểm; chưa có thì được tạo [mặc định: thư mục hiện tại]
help-init-arg-name = Tên của trang
help-init-arg-force = Bắt đầu trong thư mục không trống: thêm những gì còn thiếu, giữ nguyên mọi tệp đang có
help-init-arg-quiet = Không in dòng tổng kết
help-init-arg-lang = Ngôn ngữ của trang, của chú thích và của thông báo [mặc định: theo máy; máy không dùng tiếng Việt thì en]
help-init-examples =
    scorecard init my-town --name 'My town'      # trong một thư mục mới
    scorecard init --lang vi                     # trong thư mục hiện tại, bằng tiếng Việt
    scorecard init --force                       # trong thư mục có tệp: tất cả được giữ nguyên

## scorecard man

help-man = In tài liệu hướng dẫn (man), hoặc ghi vào một thư mục: một trang cho chương trình và mỗi lệnh một trang
help-man-more = Không nêu THƯ_MỤC thì mọi trang được in nối tiếp nhau, để một chương trình khác hiển thị.
help-man-arg-folder = Thư mục để ghi các trang: scorecard.1, scorecard-build.1, v.v.
help-man-examples =
    scorecard man ~/.local/share/man/man1     # sau đó: man scorecard-build
    scorecard man | man -l -                  # đọc tất cả mà không cần cài

## scorecard new

help-new = Thêm một tệp vào đúng chỗ trong nội dung, có sẵn các trường cần dùng: trường bắt buộc đã điền, các trường khác nằm trong chú thích
help-new-more =
    LOẠI là `document` (văn bản về một nơi), `report` (văn bản về nhiều nơi), `indicator` (chỉ số), `index` (chỉ số tổng
    hợp), `page` (trang), `territory` (địa phương), hoặc mã của một cấp mà trang có, chẳng hạn `province`. Địa phương được
    thêm vào cuối territories.yaml; các loại khác được ghi thành tệp mới, và không tệp nào bị thay. Còn thiếu gì thì chương
    trình hỏi, nếu chạy trên dòng lệnh.
help-new-arg-kind = Loại cần thêm: document, report, indicator, index, page, territory, hoặc một cấp mà trang có
help-new-arg-name = Tên hoặc nhan đề, như người đọc sẽ thấy
help-new-arg-id = Mã, cũng là tên tệp [mặc định: đặt theo tên]
help-new-arg-territory = Với văn bản: nói về địa phương nào, theo mã hoặc tên
help-new-arg-level = Với địa phương: thuộc cấp nào [mặc định: cấp duy nhất đang có]
help-new-arg-in = Với địa phương: nằm trong địa phương nào
help-new-arg-topic = Với chỉ số: thuộc chủ đề nào [mặc định: chủ đề duy nhất đang có]
help-new-arg-unit = Với chỉ số: đơn vị đo [mặc định: percent]
help-new-arg-better = Với chỉ số: chiều nào tốt hơn [mặc định: higher]
help-new-arg-indicators = Với chỉ số tổng hợp: gồm những chỉ số nào; nhiều chỉ số thì cách nhau bằng dấu phẩy
help-new-arg-quiet = Chỉ in đường dẫn của tệp
help-new-arg-lang = Ngôn ngữ của thông báo và của chú thích [mặc định: theo máy; chú thích theo ngôn ngữ đầu tiên của trang]
help-new-examples =
    scorecard new territory 'West district'                         # một nơi
    scorecard new indicator 'Waiting time' --unit days --better lower
    scorecard new document 'Annual report 2025' --territory north   # về một nơi
    scorecard new report 'Statistics 2025'                          # về nhiều nơi
    scorecard new index 'Service' --indicators on-time,satisfaction
    scorecard new page 'How we count'

## scorecard schema

help-schema = Ghi lược đồ JSON Schema của các tệp nội dung, có các mã của chính trang, vào .scorecard/ trong thư mục gốc, cho trình soạn thảo dùng
help-schema-more = Nêu LOẠI thì in lược đồ ấy ra đầu ra chuẩn, không ghi gì. Hãy chạy lại khi có thêm mã mới.
help-schema-arg-kind = Loại tệp cần in lược đồ
help-schema-arg-quiet = Không in dòng tổng kết
help-schema-arg-lang = Ngôn ngữ của dòng tổng kết [mặc định: theo máy; máy không dùng tiếng Việt thì en]
help-schema-arg-lang-more = Lời giải thích trong lược đồ theo ngôn ngữ đầu tiên của trang.
help-schema-examples =
    scorecard schema                        # vào .scorecard/, cho trình soạn thảo
    scorecard schema document               # in một lược đồ

## scorecard serve

help-serve = Hiện trang trong trình duyệt lúc bạn đang viết: dựng trong bộ nhớ, dựng lại mỗi khi lưu, và trang tự tải lại
help-serve-more =
    Lỗi làm trang chưa dựng được thì hiện đè lên trang, trong cùng những khung như `check` in, và mất đi khi đã sửa;
    bên dưới vẫn là trang tốt gần nhất. Không ghi gì ra đĩa, trừ các lược đồ nếu trước đó `scorecard schema` đã ghi. Nhấn
    Ctrl-C để kết thúc.
help-serve-arg-port = Cổng; 0 là một cổng trống bất kỳ
help-serve-arg-interface = Địa chỉ của máy này để nhận kết nối
help-serve-arg-interface-more = Với 127.0.0.1, chỉ máy này xem được trang; với 0.0.0.0, ai kết nối được đến máy cũng xem được.
help-serve-arg-open = Mở trang trong trình duyệt
help-serve-arg-open-more =
    Dùng trình duyệt mà biến BROWSER nêu, theo tên hoặc đường dẫn của chương trình; nếu không có thì dùng trình duyệt của hệ
    thống.
help-serve-arg-quiet = Chỉ in các phát hiện, không in các dòng về những gì đã dựng
help-serve-arg-base-url = Địa chỉ sẽ đăng trang: trang được hiện dưới đường dẫn của địa chỉ này, với nội dung đúng như khi đăng ở đó
help-serve-arg-base-url-more = Thay cho `base_url` trong scorecard.yaml.
help-serve-examples =
    scorecard serve --open                                 # http://127.0.0.1:1111/
    scorecard serve --port 0                               # ở một cổng trống bất kỳ
    scorecard serve --without share-images,workbooks       # nhanh hơn, trong lúc đang viết
    scorecard serve --base-url https://example.org/hanoi/  # dưới /hanoi/, như sẽ nằm ở đó

## Giá trị của các tùy chọn

help-value-share-images = Ảnh hiện ra khi một trang được chia sẻ
help-value-workbooks = Dữ liệu ở dạng sổ tính cho phần mềm bảng tính
help-value-embeds = Các trang để trang web khác nhúng vào
help-value-data = Các tệp dữ liệu, kể cả sổ tính, và trang giới thiệu
help-value-full = Khung kèm dòng nội dung và dấu chỉ chỗ, cho người đọc
help-value-concise = Mỗi dòng `path:line:column: severity[id] message`
help-value-json = Một đối tượng JSON
help-value-json-lines = Mỗi dòng một đối tượng JSON
help-value-github = Chú thích trong pull request, qua GitHub Actions
help-value-sarif = SARIF 2.1.0, cho công cụ quét mã nguồn
help-value-junit = XML của JUnit, cho công cụ hiển thị kết quả phép thử
help-value-text = Mỗi khác biệt một dòng, có dấu ở đầu, cho người đọc
help-value-markdown = Bảng với các tên mà người đọc quen, cho pull request
